using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Alliage.Storage;

/// <summary>Contexts on a connection for migrating, and without one for <c>dotnet ef migrations add</c>.</summary>
internal sealed class StudyContextFactory : IDesignTimeDbContextFactory<StudyContext>
{
    public static StudyContext On(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<StudyContext>().UseSqlite(connection).Options);

    public StudyContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<StudyContext>().UseSqlite("Data Source=:memory:").Options);
}
