using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Codings;

/// <summary>Putting codes on passages and taking them off.</summary>
public sealed class CodingAPassageTests
{
    private static readonly (int Start, int End) Together = Transcripts.At(Transcripts.TextA, "tout ensemble");

    private readonly Desk desk = new();

    [Fact]
    public async Task A_coding_has_the_words_of_its_range_its_coder_and_its_time()
    {
        var edited = await Sound(Add("aide"));

        var coding = Assert.Single(Codings(edited));
        Assert.Equal(("tout ensemble", "aide", "Claire", Desk.Now), (coding.Quote, coding.Code, coding.Coder, coding.At));
        Assert.Equal(2, edited.Snapshot.Revision);
    }

    [Theory]
    [InlineData(5, 5, "range-empty")]
    [InlineData(-1, 4, "range-outside")]
    [InlineData(0, 100_000, "range-outside")]
    [InlineData(9, 4, "range-empty")]
    public async Task A_range_that_holds_nothing_or_lies_outside_is_refused(int start, int end, string problem) =>
        Assert.Contains(problem, await Refused(new CodingStep.Add("pain-A", start, end, "aide")));

    [Fact]
    public async Task Half_a_character_and_nothing_but_blanks_are_refused()
    {
        var bread = Transcripts.At(Transcripts.TextA, "🥖").Start;
        var blank = Transcripts.At(Transcripts.TextA, "\n\n").Start;

        Assert.Contains("range-splits-character", await Refused(new CodingStep.Add("pain-A", bread, bread + 1, "aide")));
        Assert.Equal(["passage-blank"], await Refused(new CodingStep.Add("pain-A", blank, blank + 2, "aide")));
    }

    [Fact]
    public async Task Words_that_are_not_where_the_person_saw_them_are_refused_with_the_place_where_they_are() =>
        Assert.Equal(["quote-drifted"], await Refused(Add("aide") with { Start = Together.Start + 1, End = Together.End + 1, Quote = "tout ensemble" }));

    [Fact]
    public async Task What_the_study_does_not_have_is_named_all_at_once()
    {
        var problems = await Refused(Add("aied"), new CodingStep.Add("pain-C", 0, 4, "aide"), new CodingStep.Remove("c9"));

        Assert.Equal(["unknown-code", "unknown-coding", "unknown-source"], problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_coder_may_not_code_one_range_twice_with_one_code_yet_another_coder_may()
    {
        await Sound(Add("aide"));
        var range = new CodingStep.Add("pain-A", Together.Start, Together.End + 1, "aide");

        Assert.Equal(["coded-twice"], await Refused(Add("aide")));
        Assert.Equal(2, Codings(await Sound(Add("seul"))).Count);
        Assert.Equal(3, Codings(await Sound(range)).Count);
        var other = Assert.Single(Codings((await Run()).Value), c => c.End == Together.End + 1);
        Assert.Equal(["coded-twice"], await Refused(new CodingStep.SetRange(other.Id, Together.Start, Together.End)));
    }

    [Fact]
    public async Task A_step_that_was_sent_twice_is_done_once()
    {
        var step = Add("aide") with { Id = "c-mine" };

        await Sound(step);

        Assert.Equal("c-mine", Assert.Single(Codings(await Sound(step))).Id);
        Assert.Equal(["coding-id-taken"], await Refused(step with { Code = "seul" }));
    }

    [Fact]
    public async Task A_coding_takes_another_range_another_code_denies_and_goes()
    {
        var id = Assert.Single(Codings(await Sound(Add("aide")))).Id;
        var (start, end) = Transcripts.At(Transcripts.TextA, "La loyauté");

        var changed = Assert.Single(Codings(await Sound(
            new CodingStep.SetRange(id, start, end), new CodingStep.SetCode(id, "seul"), new CodingStep.SetDenies(id, true))));
        Assert.Equal(("La loyauté", "seul", true, "Claire"), (changed.Quote, changed.Code, changed.Denies, changed.Coder));

        Assert.Empty(Codings(await Sound(new CodingStep.Remove(id))));
    }

    [Fact]
    public async Task A_code_in_vivo_is_named_after_its_passage_and_comes_with_it_in_one_revision()
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, "La loyauté, c’est tout");

        var edited = await Sound(new CodingStep.AddInVivo("pain-A", start, end));

        var code = Assert.Single(edited.Snapshot.Study.Codes, c => c.Name == "La loyauté, c’est tout");
        Assert.Equal(("la-loyaute-c-est-tout", code.Id), (code.Id, Assert.Single(Codings(edited)).Code));
        Assert.Equal(2, edited.Snapshot.Revision);
    }

    [Fact]
    public async Task A_retired_code_is_not_offered_any_more()
    {
        await desk.Start("mine", Transcripts.Contents);
        await desk.Do.EditCodebook.Run(new("mine", 1, "Claire"), [new Alliage.Workbench.Codebook.CodebookStep.SetRetired("aide", true)], Desk.Stop);

        Assert.Equal(["code-retired"], await Refused(Add("aide")));
    }

    [Fact]
    public async Task The_second_to_change_one_coding_is_told_who_was_first()
    {
        var id = Assert.Single(Codings(await Sound(Add("aide")))).Id;
        await desk.Do.EditCodings.Run(new("mine", 2, "Sacha"), [new CodingStep.SetDenies(id, true)], Desk.Stop);

        var second = await desk.Do.EditCodings.Run(new("mine", 2, "Claire"), [new CodingStep.SetCode(id, "seul")], Desk.Stop);

        Assert.Equal(("changed-meanwhile", "Sacha"), (Assert.Single(second.Problems).Id, second.Problems[0].Args[2]));
    }

    private static CodingStep.Add Add(string code) => new("pain-A", Together.Start, Together.End, code);

    private static IReadOnlyList<Coding> Codings(Edited edited) => edited.Snapshot.Study.Case("pain")!.Sources[0].Codings;

    private async Task<Edited> Sound(params CodingStep[] steps)
    {
        var edited = await Run(steps);
        Assert.True(edited.Succeeded, string.Join("; ", edited.Problems));
        return edited.Value;
    }

    private async Task<IReadOnlyList<string>> Refused(params CodingStep[] steps)
    {
        var before = (await Run()).Value.Snapshot.Revision;
        var problems = (await Run(steps)).Problems;
        Assert.Equal(before, (await Run()).Value.Snapshot.Revision);
        return [.. problems.Select(p => p.Id)];
    }

    private async Task<Result<Edited>> Run(params CodingStep[] steps)
    {
        if (!(await desk.Store.Read("mine", Desk.Stop)).Succeeded)
        {
            await desk.Start("mine", Transcripts.Contents);
        }

        var seen = (await desk.Store.Read("mine", Desk.Stop)).Value.Revision;
        return await desk.Do.EditCodings.Run(new("mine", seen, "Claire"), steps, Desk.Stop);
    }
}
