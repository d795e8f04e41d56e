using System.Text;
using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.Journals;

namespace Alliage.Storage.Tests;

/// <summary>What was redacted is in no byte of the workspace any more.</summary>
public sealed class RedactingTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_name_is_in_no_byte_of_the_file_and_everything_else_is_still_there()
    {
        var desk = await Worked();
        Assert.Contains("Yvon", folder.Bytes(), StringComparison.Ordinal);

        var done = await desk.Do.RedactStudy.Names(await Now(desk), [new Pseudonym("Yvon", "Client 2"), new Pseudonym("Yvon & Fils", "Atelier 2")], Desk.Stop).Sound();

        Assert.DoesNotContain("yvon", folder.Bytes(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(done.Copies);
        var later = new Desk(folder.Store());
        Assert.Contains("Client 2 : Elle décide", await folder.Store().ReadText("mine", "pain-B", Desk.Stop).Sound(), StringComparison.Ordinal);
        Assert.Contains("Atelier 2", await RandomEdits.State(later), StringComparison.Ordinal);
        Assert.Empty(await later.Do.CheckStudy.Run("mine", Desk.Stop));
        var journal = await folder.Store().Journal("mine", 0, Desk.Stop).Sound();
        Assert.Equal(("names", done.Places), (journal[^1].Redacted!.Kind, journal[^1].Redacted!.Places));
    }

    [Fact]
    public async Task Undo_goes_on_after_a_redaction_over_the_rewritten_journal()
    {
        var desk = await Worked();
        await desk.Do.RedactStudy.Names(await Now(desk), [new Pseudonym("Yvon", "Client 2")], Desk.Stop).Sound();

        var later = new Desk(folder.Store());
        while ((await later.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Succeeded)
        {
            Assert.Empty(await later.Do.CheckStudy.Run("mine", Desk.Stop));
        }

        Assert.Equal(
            Transcripts.TextB.Replace("Yvon", "Client 2", StringComparison.Ordinal), await folder.Store().ReadText("mine", "pain-B", Desk.Stop).Sound());
    }

    [Fact]
    public async Task An_erased_voice_is_in_no_byte_of_the_file()
    {
        var desk = await Worked();
        Assert.Contains("Elle décide"[..4], folder.Bytes(), StringComparison.Ordinal);

        await desk.Do.RedactStudy.Voice(await Now(desk), "pain", Account.B, Desk.Stop).Sound();

        Assert.All(["je livre", "depuis dix ans", "Yvon & Fils", "pain-B"], words => Assert.DoesNotContain(words, folder.Bytes(), StringComparison.Ordinal));
        Assert.Empty(await new Desk(folder.Store()).Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task An_original_that_waits_for_its_removed_source_to_come_back_is_redacted_too()
    {
        var desk = await Worked();
        var store = folder.Store();
        Source added = new() { Id = "pain-C", Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview, Original = "entretien.txt" };
        var bytes = Encoding.UTF8.GetBytes("Vu avec Yvon, chez Zéphirine Lebrac.");
        await store.Append("mine", await Revision(), [new StudyChange.Put(added), new StudyChange.PutText("pain-C", "Oui."), new StudyChange.PutOriginal("pain-C", bytes)], Claire, Desk.Stop).Sound();
        await store.Append("mine", await Revision(), [new StudyChange.Remove(added)], Claire, Desk.Stop).Sound();
        Assert.Contains("Lebrac", folder.Bytes(), StringComparison.Ordinal);

        await desk.Do.RedactStudy.Names(await Now(desk), [new Pseudonym("Zéphirine Lebrac", "Client 3"), new Pseudonym("Yvon", "Client 2"), new Pseudonym("Yvon & Fils", "Atelier 2")], Desk.Stop).Sound();

        Assert.All(["Lebrac", "Zéphirine", "Zephirine"], words => Assert.DoesNotContain(words, folder.Bytes(), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("yvon", folder.Bytes(), StringComparison.OrdinalIgnoreCase);

        // and it still comes back with its source
        await folder.Store().Append("mine", await Revision(), [new StudyChange.Put(added), new StudyChange.PutText("pain-C", "Oui.")], Claire, Desk.Stop).Sound();
        var back = (await folder.Store().ReadContents("mine", Desk.Stop).Sound()).Originals["entretien.txt"];
        Assert.Equal("Vu avec Client 2, chez Client 3.", Encoding.UTF8.GetString(back.Span));
    }

    [Fact]
    public async Task An_original_of_an_erased_voice_goes_though_its_source_was_removed_before()
    {
        var desk = await Worked();
        var store = folder.Store();
        Source added = new() { Id = "pain-C", Alliance = "pain", Account = Account.B, Kind = SourceKind.Interview, Original = "entretien.txt" };
        await store.Append("mine", await Revision(), [new StudyChange.Put(added), new StudyChange.PutText("pain-C", "Oui."), new StudyChange.PutOriginal("pain-C", "Zéphirine Lebrac"u8.ToArray())], Claire, Desk.Stop).Sound();
        await store.Append("mine", await Revision(), [new StudyChange.Remove(added)], Claire, Desk.Stop).Sound();

        await desk.Do.RedactStudy.Voice(await Now(desk), "pain", Account.B, Desk.Stop).Sound();

        Assert.All(["Lebrac", "entretien.txt"], words => Assert.DoesNotContain(words, folder.Bytes(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_copy_made_before_a_restore_is_told_and_goes_when_it_is_said_so_then_no_file_of_the_folder_holds_the_name()
    {
        var desk = await Worked();
        await folder.Store().Backup(folder.In("../" + Path.GetFileName(folder.Path) + ".backup"), Desk.Stop).Sound();
        var backup = folder.Path + ".backup";
        try
        {
            await folder.Store().Restore(backup, Desk.Stop).Sound();
        }
        finally
        {
            File.Delete(backup);
        }

        var done = await desk.Do.RedactStudy.Names(await Now(desk), [new Pseudonym("Yvon", "Client 2"), new Pseudonym("Yvon & Fils", "Atelier 2")], Desk.Stop).Sound();
        var copy = Assert.Single(done.Copies);
        Assert.Contains("before-restore", copy.Name, StringComparison.Ordinal);
        Assert.Contains("Yvon", folder.AllBytes(), StringComparison.Ordinal);
        Assert.Empty(await desk.Do.RedactStudy.Copies("another", Desk.Stop).Sound());

        Assert.Single(await desk.Do.RedactStudy.DropCopies("mine", ["alliage.db", "../x"], Desk.Stop).Sound());
        Assert.Empty(await desk.Do.RedactStudy.DropCopies("mine", [copy.Name], Desk.Stop).Sound());

        Assert.DoesNotContain("yvon", folder.AllBytes(), StringComparison.OrdinalIgnoreCase);
        await desk.Store.Read("mine", Desk.Stop).Sound();
    }

    [Fact]
    public async Task Words_of_an_erased_voice_in_memos_codes_and_their_former_versions_are_in_no_byte_of_the_folder()
    {
        var desk = await Worked();
        var (start, end) = Transcripts.At("Yvon est là.\n\n" + Transcripts.TextB, "je livre");
        await desk.Do.EditCodings.Run(await Now(desk), [new CodingStep.AddInVivo("pain-B", start, end)], Desk.Stop).Sound();
        await desk.Do.EditMemo.Run(await Now(desk), new("alliance/pain", "Lui : je livre", "« On travaille ensemble depuis dix ans »", "m7"), Desk.Stop).Sound();
        await desk.Do.EditMemo.Run(await Now(desk), new("alliance/pain", "Lui", "Autre chose.", "m7"), Desk.Stop).Sound();
        Assert.Contains("je-livre", folder.AllBytes(), StringComparison.Ordinal);

        await desk.Do.RedactStudy.Voice(await Now(desk), "pain", Account.B, Desk.Stop).Sound();

        Assert.All(
            ["je livre", "je-livre", "travaille ensemble", "depuis dix ans", "Yvon & Fils"],
            words => Assert.DoesNotContain(words, folder.AllBytes(), StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await new Desk(folder.Store()).Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task Two_things_that_would_get_one_id_are_told_and_nothing_is_changed()
    {
        var desk = new Desk(folder.Store());
        await desk.Start("mine", Transcripts.Contents with
        {
            Rows = Transcripts.Contents.Rows with { Codes = [.. Transcripts.Contents.Rows.Codes, new() { Id = "yvon", Name = "Y" }] },
        });
        var before = await RandomEdits.State(desk);

        Assert.Equal("redaction-clash", await desk.Do.RedactStudy.Names(await Now(desk), [new Pseudonym("Yvon", "Aide")], Desk.Stop).Refused());
        Assert.Equal(before, await RandomEdits.State(new Desk(folder.Store())));
    }

    /// <summary>A study in which the second voice was coded and its text corrected.</summary>
    private async Task<Desk> Worked()
    {
        var desk = new Desk(folder.Store());
        await desk.Start("mine", Transcripts.Contents);
        var (start, end) = Transcripts.At(Transcripts.TextB, "Yvon : Elle décide");
        await desk.Do.EditCodings.Run(await Now(desk), [new CodingStep.Add("pain-B", start, end, "seul")], Desk.Stop).Sound();
        await desk.Do.CorrectText.Run(await Now(desk), new TextCorrection("pain-B", [new TextChange(0, 0, "Yvon est là.\n\n")]), Desk.Stop).Sound();
        return desk;
    }

    private static Author Claire => new("Claire", new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    private async Task<long> Revision() => (await folder.Store().Read("mine", Desk.Stop)).Value.Revision;

    private static async Task<Edit> Now(Desk desk) => new("mine", (await desk.Store.Read("mine", Desk.Stop)).Value.Revision, "Claire");
}
