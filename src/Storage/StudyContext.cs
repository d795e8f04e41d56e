using Alliage.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alliage.Storage;

/// <summary>
/// The tables of a workspace as EF Core sees them, to make and compare migrations. The columns of rows are taken from
/// the records themselves: a property added to a record changes the model, and a test then asks for the migration.
/// </summary>
internal sealed class StudyContext(DbContextOptions<StudyContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Table(modelBuilder, "Studies", studies =>
        {
            Key(studies, "StudyNumber");
            Column<string>(studies, "Name");
            Column<string>(studies, "Stamp");
            Column<long>(studies, "Revision");
            Column<long>(studies, "ReplacedAt");
            Column<string>(studies, "CreatedAt");
            Column<string>(studies, "CreatedBy");
            Column<string>(studies, "ChangedAt");
            studies.HasIndex("Name").IsUnique();
        });
        Table(modelBuilder, "Texts", texts =>
        {
            Key(texts, "TextNumber");
            OfStudy(texts);
            Column<string>(texts, "Source");
            Column<string>(texts, "Text");
            texts.HasIndex("StudyNumber", "Source").IsUnique();
        });
        Table(modelBuilder, "Originals", originals =>
        {
            Key(originals, "OriginalNumber");
            OfStudy(originals);
            Column<string>(originals, "Name");
            Column<byte[]>(originals, "Bytes");
            originals.HasIndex("StudyNumber", "Name").IsUnique();
        });
        Table(modelBuilder, "Journal", journal =>
        {
            Key(journal, "EntryNumber");
            OfStudy(journal);
            Column<long>(journal, "Revision");
            Column<string>(journal, "At");
            Column<string>(journal, "By");
            Column<string>(journal, "Kind");
            Column<string>(journal, "RowKey");
            Column<long?>(journal, "RowNumber");
            Column<string?>(journal, "Before", mayBeEmpty: true);
            Column<string?>(journal, "After", mayBeEmpty: true);
            Column<string?>(journal, "TextBefore", mayBeEmpty: true);
            Column<long?>(journal, "Undoes");
            journal.HasIndex("StudyNumber", "Revision");
            journal.HasIndex("StudyNumber", "Kind", "RowKey");
        });
        Table(modelBuilder, "FrameworkVersions", versions =>
        {
            Key(versions, "VersionNumber");
            Column<string>(versions, "Framework");
            Column<string>(versions, "Version");
            Column<string>(versions, "Text");
            Column<string>(versions, "At");
            Column<string>(versions, "By");
            versions.HasIndex("Framework", "Version").IsUnique();
        });
        Table(modelBuilder, "FrameworkDrafts", drafts =>
        {
            Key(drafts, "DraftNumber");
            Column<string>(drafts, "Framework");
            Column<string>(drafts, "Text");
            Column<string>(drafts, "At");
            Column<string>(drafts, "By");
            drafts.HasIndex("Framework").IsUnique();
        });
        Table(modelBuilder, "AccessCodes", codes =>
        {
            Key(codes, "CodeNumber");
            OfStudy(codes);
            Column<string>(codes, "Hash");
            Column<string>(codes, "Alliance");
            Column<string>(codes, "Account");
            Column<string>(codes, "Kind");
            Column<string>(codes, "MadeAt");
            Column<string>(codes, "MadeBy");
            Column<string?>(codes, "RevokedAt", mayBeEmpty: true);
            codes.HasIndex("Hash").IsUnique();
        });
        Table(modelBuilder, "AccessSecrets", secrets =>
        {
            Key(secrets, "SecretNumber");
            Column<string>(secrets, "Hash");
            Column<string>(secrets, "MadeAt");
        });
        foreach (var kind in RowKinds.All)
        {
            Table(modelBuilder, kind.Table, rows =>
            {
                Key(rows, "RowNumber");
                OfStudy(rows);
                Column<string>(rows, "RowKey");
                foreach (var column in kind.Columns)
                {
                    var type = column is { MayBeEmpty: true, Stored.IsValueType: true }
                        ? typeof(Nullable<>).MakeGenericType(column.Stored)
                        : column.Stored;
                    rows.IndexerProperty(type, column.Name).IsRequired(!column.MayBeEmpty).HasColumnOrder(rows.Metadata.GetProperties().Count());
                }

                rows.HasIndex("StudyNumber", "RowKey").IsUnique();

                // Gives a study's rows in their order without sorting: an SQLite index ends with the row's number.
                rows.HasIndex("StudyNumber");
            });
        }
    }

    private static void Table(ModelBuilder model, string name, Action<EntityTypeBuilder<Dictionary<string, object>>> shape) =>
        model.SharedTypeEntity<Dictionary<string, object>>(name, table => shape(table.ToTable(name)));

    private static void Key(EntityTypeBuilder<Dictionary<string, object>> table, string name)
    {
        Column<long>(table, name).ValueGeneratedOnAdd();
        table.HasKey(name);
    }

    private static void OfStudy(EntityTypeBuilder<Dictionary<string, object>> table)
    {
        Column<long>(table, "StudyNumber");
        table.HasOne("Studies", navigationName: null).WithMany().HasForeignKey("StudyNumber").OnDelete(DeleteBehavior.Cascade);
    }

    private static PropertyBuilder<T> Column<T>(
        EntityTypeBuilder<Dictionary<string, object>> table, string name, bool mayBeEmpty = false)
    {
        // In the order of the calls: people look into the file with other tools too.
        var column = table.IndexerProperty<T>(name).HasColumnOrder(table.Metadata.GetProperties().Count());
        return mayBeEmpty || Nullable.GetUnderlyingType(typeof(T)) is not null ? column : column.IsRequired();
    }
}
