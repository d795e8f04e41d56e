using Alliage.Core.Studies;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Memos;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Codebook;

/// <summary>New codes, their place, their links, and codes that become one.</summary>
public sealed class EditingTheCodebookTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Start("mine", Transcripts.Contents);

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_new_code_has_an_id_from_its_name_and_what_it_says_of_itself()
    {
        var description = new CodeDescription("Cœur à l’ouvrage", "Quand", "Ceci", "Pas cela", "#5f6e2c", "dots");
        var study = await Sound(new CodebookStep.Create(description, "nous"), new CodebookStep.Create(new("Cœur à l’ouvrage")));

        var code = study.Codes[3];
        Assert.Equal(("coeur-a-l-ouvrage", "nous", "Quand", "Pas cela"), (code.Id, code.Parent, code.Definition, code.CounterExample));
        Assert.Equal("coeur-a-l-ouvrage-2", study.Codes[4].Id);
    }

    [Fact]
    public async Task A_code_is_renamed_moved_and_retired_and_keeps_its_id_and_codings()
    {
        var coding = await Code("seul", "Chacun chez soi");
        var study = await Sound(
            new CodebookStep.Rename("seul", "Chacun pour soi"), new CodebookStep.Move("seul", "nous"), new CodebookStep.SetRetired("seul", true));

        var code = study.Codes.Single(c => c.Id == "seul");
        Assert.Equal(("Chacun pour soi", "nous", true), (code.Name, code.Parent, code.Retired));
        Assert.Equal([coding], Codings(study).Select(c => c.Id));
    }

    [Fact]
    public async Task A_code_under_itself_is_refused() =>
        Assert.Contains("code-cycle", await Refused(new CodebookStep.Move("nous", "aide")));

    [Fact]
    public async Task A_code_that_carries_something_cannot_become_a_parent() =>
        Assert.Equal(["parent-linked"], await Refused(new CodebookStep.Create(new("Sous"), "seul")));

    [Theory]
    [InlineData("nous", "shared-growth", "parent-linked")]
    [InlineData("aide", "own-growth", "indicators-clash")]
    [InlineData("aide", "nowhere", "unknown-indicator")]
    [InlineData("nobody", "own-growth", "unknown-code")]
    public async Task A_link_that_says_two_things_of_one_axis_or_hangs_on_a_parent_or_on_nothing_is_refused(
        string code, string indicator, string problem) =>
        Assert.Contains(problem, await Refused(new CodebookStep.Link(code, indicator)));

    [Fact]
    public async Task A_code_may_point_to_indicators_of_several_frameworks_once_for_each_of_their_criteria()
    {
        var study = await Sound(new CodebookStep.Link("seul", "vital"));

        Assert.Equal(["own-growth", "vital"], study.Links.Of("seul"));
        Assert.Equal(["indicators-clash"], await Refused(new CodebookStep.Link("seul", "minor")));
    }

    [Fact]
    public async Task A_link_is_taken_away_and_another_one_put_in_its_place()
    {
        var study = await Sound(new CodebookStep.Unlink("aide", "shared-growth"), new CodebookStep.Link("aide", "own-growth"));
        Assert.Equal(["own-growth"], study.Links.Of("aide"));
    }

    [Fact]
    public async Task Merged_codes_have_the_codings_of_both_and_what_said_the_same_twice_says_it_once()
    {
        await Sound(new CodebookStep.Unlink("seul", "own-growth"));
        var both = await Code("aide", "tout ensemble");
        var twin = await Code("seul", "tout ensemble");
        var other = await Code("seul", "Chacun chez soi");
        await desk.Do.EditMemo.Run(await Now(), new MemoDraft($"coding/{twin}", "T", "À revoir."), Desk.Stop);
        await desk.Do.EditMemo.Run(await Now(), new MemoDraft("code/seul", "T", "Trop large."), Desk.Stop);

        var study = await Sound(new CodebookStep.Merge("seul", "aide"));

        Assert.Equal([both, other], Codings(study).Select(c => c.Id));
        Assert.All(Codings(study), c => Assert.Equal("aide", c.Code));
        Assert.DoesNotContain(study.Codes, c => c.Id == "seul");
        Assert.Equal([$"coding/{both}", "code/aide"], study.Memos.Select(m => m.About));
    }

    [Fact]
    public async Task Codes_whose_links_say_the_contrary_are_not_merged() =>
        Assert.Equal(["indicators-clash"], await Refused(new CodebookStep.Merge("seul", "aide")));

    [Fact]
    public async Task A_passage_that_denies_the_one_and_supports_the_other_keeps_them_apart()
    {
        await Sound(new CodebookStep.Unlink("seul", "own-growth"));
        await Code("aide", "tout ensemble");
        await Code("seul", "tout ensemble", denies: true);

        Assert.Equal(["merge-contradicts"], await Refused(new CodebookStep.Merge("seul", "aide")));
    }

    [Fact]
    public async Task A_parent_merged_into_its_own_child_leaves_no_circle()
    {
        await Sound(new CodebookStep.Create(new("Un"), "nous", "un"));
        var study = await Sound(new CodebookStep.Unlink("aide", "shared-growth"), new CodebookStep.Merge("nous", "aide"));

        Assert.Equal((null, "aide"), (study.Codes.Single(c => c.Id == "aide").Parent, study.Codes.Single(c => c.Id == "un").Parent));
    }

    [Fact]
    public async Task Only_a_code_that_nothing_uses_is_removed()
    {
        await Sound(new CodebookStep.Create(new("Vide"), null, "vide"));
        Assert.DoesNotContain((await Sound(new CodebookStep.Remove("vide"))).Codes, c => c.Id == "vide");
        Assert.Equal(["code-in-use", "code-in-use"], await Refused(new CodebookStep.Remove("nous"), new CodebookStep.Remove("seul")));
    }

    private static IReadOnlyList<Coding> Codings(Study study) => study.Case("pain")!.Sources[0].Codings;

    private async Task<string> Code(string code, string words, bool denies = false)
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, words);
        var edited = await desk.Do.EditCodings.Run(await Now(), [new CodingStep.Add("pain-A", start, end, code, denies)], Desk.Stop);
        return edited.Value.Changes.OfType<Ports.StudyChange.Put>().Select(p => p.Row).OfType<Coding>().Single().Id;
    }

    private async Task<Edit> Now() => new("mine", (await desk.Store.Read("mine", Desk.Stop)).Value.Revision, "Claire");

    private async Task<Study> Sound(params CodebookStep[] steps)
    {
        var edited = await desk.Do.EditCodebook.Run(await Now(), steps, Desk.Stop);
        Assert.True(edited.Succeeded, string.Join("; ", edited.Problems));
        return edited.Value.Snapshot.Study;
    }

    private async Task<IReadOnlyList<string>> Refused(params CodebookStep[] steps)
    {
        var before = await Now();
        var problems = (await desk.Do.EditCodebook.Run(before, steps, Desk.Stop)).Problems;
        Assert.Equal(before, await Now());
        return [.. problems.Select(p => p.Id)];
    }
}
