using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alliage.Storage.Tests;

/// <summary>Backup, restore, delete, and a world that does not play along.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    private readonly Folder folder = new();

    [Fact]
    public async Task A_deleted_study_leaves_no_words_in_the_file()
    {
        var store = await Started();
        await store.Append("pain", 1, [new StudyChange.PutText("pain-A", "Autre texte.")], Pain.Maud, Stop).Sound();
        Assert.Contains("tout ensemble", folder.Bytes(), StringComparison.Ordinal);
        await store.Delete("pain", Stop).Sound();
        Assert.DoesNotContain("tout ensemble", folder.Bytes(), StringComparison.Ordinal);
        Assert.DoesNotContain("Le fournil", folder.Bytes(), StringComparison.Ordinal);
        Assert.Equal("study-unknown", await store.Read("pain", Stop).Refused());
    }

    [Fact]
    public async Task A_backup_holds_everything_and_restores_it_keeping_the_former_workspace_beside()
    {
        var store = await Started();
        var backup = await store.Backup(folder.In("copy.alliage"), Stop).Sound();
        Assert.Equal(["pain"], backup.Studies);
        Assert.Equal("file-exists", await store.Backup(folder.In("copy.alliage"), Stop).Refused());

        // When the study is lost and the backup restored
        await store.Delete("pain", Stop).Sound();
        await store.Restore(folder.In("copy.alliage"), Stop).Sound();

        // Then it is there with its journal, and the workspace as it was stands beside
        var contents = await folder.Store().ReadContents("pain", Stop).Sound();
        Assert.Equal(Pain.Text, contents.Texts["pain-A"]);
        Assert.True(Directory.EnumerateFiles(folder.Path, "alliage*before-restore*").Any());
    }

    [Fact]
    public async Task What_is_no_backup_is_refused_and_the_workspace_stays()
    {
        var store = await Started();
        await File.WriteAllTextAsync(folder.In("letter.txt"), "Cher Yvon, …", Stop);
        Assert.Equal("backup-unreadable", await store.Restore(folder.In("letter.txt"), Stop).Refused());
        Assert.Equal("backup-unreadable", await store.Restore(folder.In("nowhere"), Stop).Refused());
        await store.Read("pain", Stop).Sound();
    }

    [Fact]
    public async Task A_workspace_from_a_newer_version_is_left_alone()
    {
        await Started();
        Execute("INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_Future', '99.0.0')");
        var before = await File.ReadAllBytesAsync(folder.Database, Stop);
        Assert.Equal("workspace-newer", await folder.Store().Read("pain", Stop).Refused());
        Assert.Equal("workspace-newer", await folder.Store().Append("pain", 1, [new StudyChange.Put(Pain.Coding("c2"))], Pain.Maud, Stop).Refused());
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.Database, Stop));
    }

    [Fact]
    public async Task A_file_that_is_no_workspace_is_told_as_that()
    {
        await File.WriteAllTextAsync(folder.Database, new string('x', 4096), Stop);
        Assert.Equal("workspace-unreadable", await folder.Store().List(Stop).Refused());
    }

    [Fact]
    public async Task A_full_disk_changes_nothing()
    {
        await Started();
        var pages = Pages();
        var full = new StudyStore(folder.Path, TimeSpan.FromSeconds(1), pages);
        var large = Pain.Contents.Rows.Memos[0] with { Id = "large", Text = new string('é', 1 << 20) };
        Assert.Equal("disk-full", await full.Append("pain", 1, [new StudyChange.Put(large)], Pain.Maud, Stop).Refused());
        var read = await folder.Store().Read("pain", Stop).Sound();
        Assert.Equal((1L, 1), (read.Revision, read.Study.Memos.Count));
    }

    [Fact]
    public async Task A_workspace_that_someone_else_keeps_busy_is_told_as_that()
    {
        await Started();
        await using var other = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        await other.OpenAsync(Stop);
        await using var hold = other.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync(Stop);
        var hurried = new StudyStore(folder.Path, TimeSpan.FromMilliseconds(50));
        Assert.Equal("workspace-busy", await hurried.Append("pain", 1, [new StudyChange.Put(Pain.Coding("c2"))], Pain.Maud, Stop).Refused());
        await folder.Store().Read("pain", Stop).Sound();
    }

    [Fact]
    public void The_migrations_say_all_that_the_model_says()
    {
        using var context = new StudyContextFactory().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_workspace_made_before_a_study_had_further_frameworks_opens_with_none_and_its_journal_is_undone()
    {
        // Given a workspace as it was: no column, and a journal without a word of them
        await Started();
        await folder.Store().Append(
            "pain", 1, [new StudyChange.Put(Pain.Contents.Rows.Settings with { SilenceWordLimit = 12, Lights = [] })], Pain.Maud, Stop).Sound();
        Execute("ALTER TABLE Settings DROP COLUMN Lights");
        Execute("DROP TABLE FrameworkVersions");
        Execute("DROP TABLE FrameworkDrafts");
        foreach (var later in (string[])["Respondents", "FormerAnswers", "Consents", "Releases", "JointPages", "AccessCodes", "AccessSecrets"])
        {
            Execute($"DROP TABLE {later}");
        }

        Execute("DELETE FROM __EFMigrationsHistory WHERE MigrationId >= (SELECT MIN(MigrationId) FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_Lights')");
        Execute("UPDATE Journal SET Before = json_remove(Before, '$.lights'), After = json_remove(After, '$.lights') WHERE Kind = 'settings'");

        // When it is opened, and the change undone
        Assert.Empty((await folder.Store().Read("pain", Stop).Sound()).Study.Settings.Lights);
        var undone = await new UndoChange(folder.Store(), TimeProvider.System).Run("pain", UndoWay.Undo, Pain.Maud.Name, Stop).Sound();

        // Then nothing else of it is lost
        Assert.Equal(30, undone.Snapshot.Study.Settings.SilenceWordLimit);
        Assert.Empty((await folder.Store().Read("pain", Stop).Sound()).Study.Settings.Lights);
    }

    public void Dispose() => folder.Dispose();

    private async Task<StudyStore> Started()
    {
        var store = folder.Store();
        await store.Create("pain", Pain.Contents, Pain.Maud, Stop).Sound();
        return store;
    }

    private int Pages()
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        return (int)(long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
