using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Tests.Given;
using CsCheck;

namespace Alliage.Workbench.Tests.Journals;

/// <summary>Undo and redo, each person their own changes, without end.</summary>
public sealed class UndoingTests
{
    private readonly Desk desk = new();

    [Fact]
    public void Whatever_is_edited_and_coded_every_coding_stays_on_its_words() =>
        RandomEdits.Acts.Sample(acts => RandomEdits.KeepWords(new Desk(), acts).GetAwaiter().GetResult(), iter: 300, threads: 1);

    [Fact]
    public void Undo_takes_back_and_redo_puts_back_whatever_was_done() =>
        RandomEdits.Acts.Sample(acts => RandomEdits.UndoThenRedo(new Desk(), acts).GetAwaiter().GetResult(), iter: 300, threads: 1);

    [Fact]
    public void Undo_goes_back_to_the_beginning_and_redo_forth_to_the_end() =>
        RandomEdits.Acts.Sample(acts => RandomEdits.AllTheWay(new Desk(), acts).GetAwaiter().GetResult(), iter: 300, threads: 1);

    [Fact]
    public async Task Each_person_undoes_their_own_changes()
    {
        await desk.Start("mine", Transcripts.Contents);
        await Code("Claire", "tout ensemble");
        await Code("Sacha", "La loyauté");

        await Undo("Claire");

        Assert.Equal(["Sacha"], await Coders());
        Assert.Equal("nothing-to-undo", Assert.Single((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Problems).Id);
    }

    [Fact]
    public async Task Where_someone_else_has_changed_the_same_row_since_it_is_said_what_and_who()
    {
        await desk.Start("mine", Transcripts.Contents);
        var id = await Code("Claire", "tout ensemble");
        await desk.Do.EditCodings.Run(new("mine", 2, "Sacha"), [new CodingStep.SetDenies(id, true)], Desk.Stop);

        var refused = await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop);

        var problem = Assert.Single(refused.Problems);
        Assert.Equal(("undo-blocked", "coding", id, "Sacha"), (problem.Id, problem.Args[0], problem.Args[1], problem.Args[2]));

        // And where the other has taken their change back, nothing stands against it any more.
        await Undo("Sacha");
        await Undo("Claire");
        Assert.Empty(await Coders());
    }

    [Fact]
    public async Task A_code_that_someone_else_has_coded_with_since_does_not_go()
    {
        await desk.Start("mine", Transcripts.Contents);
        await desk.Do.EditCodebook.Run(new("mine", 1, "Claire"), [new Workbench.Codebook.CodebookStep.Create(new("Neuf"), Id: "neuf")], Desk.Stop);
        await desk.Do.EditCodings.Run(new("mine", 2, "Sacha"), [new CodingStep.Add("pain-A", 0, 5, "neuf")], Desk.Stop);

        Assert.Equal("undo-blocked", Assert.Single((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Problems).Id);
    }

    [Fact]
    public async Task A_coding_does_not_come_back_into_a_text_that_was_changed_since()
    {
        await desk.Start("mine", Transcripts.Contents);
        var id = await Code("Claire", "tout ensemble");
        await desk.Do.EditCodings.Run(new("mine", 2, "Claire"), [new CodingStep.Remove(id)], Desk.Stop);
        await desk.Store.Append("mine", 3, [new StudyChange.PutText("pain-A", "Autre chose.")], new Author("Sacha", Desk.Now), Desk.Stop);

        var problem = Assert.Single((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Problems);
        Assert.Equal(("undo-blocked", "text", "Sacha"), (problem.Id, problem.Args[0], problem.Args[2]));
    }

    [Fact]
    public async Task A_new_change_ends_what_can_be_redone()
    {
        await desk.Start("mine", Transcripts.Contents);
        await Code("Claire", "tout ensemble");
        await Undo("Claire");
        await Code("Claire", "La loyauté");

        Assert.Equal("nothing-to-redo", Assert.Single((await desk.Do.UndoChange.Run("mine", UndoWay.Redo, "Claire", Desk.Stop)).Problems).Id);
    }

    private async Task<string> Code(string by, string words)
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, words);
        var seen = (await desk.Store.Read("mine", Desk.Stop)).Value.Revision;
        var edited = await desk.Do.EditCodings.Run(new("mine", seen, by), [new CodingStep.Add("pain-A", start, end, "aide")], Desk.Stop);
        return ((StudyChange.Put)edited.Value.Changes[0]).Row.Key;
    }

    private async Task Undo(string by) => Assert.True((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, by, Desk.Stop)).Succeeded);

    private async Task<IEnumerable<string>> Coders() =>
        (await desk.Store.Read("mine", Desk.Stop)).Value.Study.Cases[0].Sources.SelectMany(s => s.Codings).Select(c => c.Coder);
}
