using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.Journals;
using CsCheck;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Tests;

/// <summary>Undo and redo over the file: rows, their order and the texts come back as they were.</summary>
public sealed class UndoPropertyTests
{
    [Fact]
    public void Whatever_is_edited_and_coded_every_coding_stays_on_its_words() => RandomEdits.Acts.Sample(
        acts =>
        {
            using var folder = new Folder();
            RandomEdits.KeepWords(new Desk(folder.Store()), acts).GetAwaiter().GetResult();
        },
        iter: 40,
        threads: 1);

    [Fact]
    public async Task The_acts_that_are_tried_change_every_kind_of_row_that_a_desk_changes()
    {
        using var folder = new Folder();
        var desk = new Desk(folder.Store());
        await desk.Start("mine", RandomEdits.Contents);
        for (var i = 0; i < 400; i++)
        {
            await RandomEdits.Do(desk, new(i % 16, i * 7 % 61, 1 + (i * 5 % 20), i % 3 > 0), "Claire");
        }

        var journal = await folder.Store().Journal("mine", 1, Desk.Stop).Sound();
        var kinds = journal.Select(e => e.IsText ? "text" : RowName.Of((e.After ?? e.Before)!).Kind).ToHashSet();
        Assert.Superset((HashSet<string>)["coding", "code", "link", "memo", "text", "turn", "raised", "summary", "source"], kinds);
    }

    [Fact]
    public void Undo_takes_back_and_redo_puts_back_whatever_was_done() => RandomEdits.Acts.Sample(
        acts =>
        {
            using var folder = new Folder();
            RandomEdits.UndoThenRedo(new Desk(folder.Store()), acts).GetAwaiter().GetResult();
        },
        iter: 25,
        threads: 1);

    [Fact]
    public void Undo_goes_back_to_the_beginning_and_redo_forth_to_the_end() => RandomEdits.Acts.Sample(
        acts =>
        {
            using var folder = new Folder();
            RandomEdits.AllTheWay(new Desk(folder.Store()), acts).GetAwaiter().GetResult();
        },
        iter: 25,
        threads: 1);

    [Fact]
    public async Task What_was_done_before_a_restart_can_be_undone_and_redone_after_it()
    {
        using var folder = new Folder();
        var desk = new Desk(folder.Store());
        await desk.Start("mine", Transcripts.Contents);
        await desk.Do.EditCodings.Run(new("mine", 1, "Claire"), [new CodingStep.Add("pain-A", 0, 9, "aide")], Desk.Stop);
        var coded = await RandomEdits.State(desk);

        await new Desk(folder.Store()).Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop).Sound();
        Assert.NotEqual(coded, await RandomEdits.State(desk));
        await new Desk(folder.Store()).Do.UndoChange.Run("mine", UndoWay.Redo, "Claire", Desk.Stop).Sound();
        Assert.Equal(coded, await RandomEdits.State(desk));
    }

    [Fact]
    public async Task A_workspace_from_before_there_was_undo_is_brought_up_to_date_and_its_last_change_undone()
    {
        using var folder = new Folder();
        var desk = new Desk(folder.Store());
        await desk.Start("mine", Transcripts.Contents);
        var came = await RandomEdits.State(desk);
        await desk.Do.EditCodings.Run(new("mine", 1, "Claire"), [new CodingStep.Add("pain-A", 0, 9, "aide")], Desk.Stop).Sound();
        using (var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                ALTER TABLE "Journal" DROP COLUMN "Undoes";
                DROP TABLE "SecondReadings";
                DROP TABLE "ReaderCodings";
                DROP TABLE "Settlements";
                ALTER TABLE "Settings" DROP COLUMN "Lights";
                DROP TABLE "FrameworkVersions";
                DROP TABLE "FrameworkDrafts";
                DROP TABLE "Respondents";
                DROP TABLE "FormerAnswers";
                DROP TABLE "Consents";
                DROP TABLE "Releases";
                DROP TABLE "JointPages";
                DROP TABLE "AccessCodes";
                DROP TABLE "AccessSecrets";
                DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" NOT LIKE '%Initial';
                """;
            command.ExecuteNonQuery();
        }

        var later = new Desk(folder.Store());
        await later.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop).Sound();
        Assert.Equal(came, await RandomEdits.State(later));
    }

    [Fact]
    public async Task A_row_that_comes_back_takes_its_former_place()
    {
        using var folder = new Folder();
        var desk = new Desk(folder.Store());
        await desk.Start("mine", Transcripts.Contents);
        await desk.Do.EditCodings.Run(
            new("mine", 1, "Claire"), [new CodingStep.Add("pain-A", 0, 9, "aide", Id: "c1"), new CodingStep.Add("pain-A", 0, 9, "seul", Id: "c2")], Desk.Stop).Sound();
        await desk.Do.EditCodings.Run(new("mine", 2, "Claire"), [new CodingStep.Remove("c1")], Desk.Stop).Sound();

        await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop).Sound();

        var contents = await folder.Store().ReadContents("mine", Desk.Stop).Sound();
        Assert.Equal(["c1", "c2"], contents.Rows.Codings.Select(c => c.Id));
    }
}
