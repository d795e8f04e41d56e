using System.Text.Json;
using Alliage.Core.Comparison;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Search;
using Alliage.Workbench.Tests.Given;
using static Alliage.Workbench.Tests.SecondReadings.SecondReader;

namespace Alliage.Workbench.Tests.SecondReadings;

/// <summary>A second reading while it is open: coded blind, seen by nobody, moving nothing.</summary>
public sealed class ReadingBlindTests : IAsyncLifetime
{
    private readonly Desk desk = new();
    private readonly SecondReader reader;

    public ReadingBlindTests() => reader = new(desk);

    public async ValueTask InitializeAsync() => await reader.Start();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_reading_is_opened_for_each_chosen_source_under_the_readers_name()
    {
        await reader.Open("pain-A", "pain-B");

        var listed = await Sound(desk.Do.ListSecondReadings.Run("mine", Desk.Stop));
        Assert.Equal(
            [("pain-A", Reader, ReadingState.Open, "Claire"), ("pain-B", Reader, ReadingState.Open, "Claire")],
            listed.Readings.Select(r => (r.Source.Source.Id, r.Reading.Reading.Reader, r.Reading.Reading.State, r.Reading.Reading.OpenedBy)));
        Assert.Empty(listed.Free);
    }

    [Fact]
    public async Task A_new_name_is_noted_among_the_people_as_a_second_reader()
    {
        await Sound(desk.Do.BeginSecondReadings.Run(await reader.Now(), ["pain-A"], "Noor", Desk.Stop));

        Assert.Equal(PersonRole.Second, (await reader.Study()).People.Single(p => p.Name == "Noor").Role);
    }

    [Fact]
    public async Task Whoever_has_coded_there_a_source_on_hand_and_a_missing_name_are_refused_all_at_once()
    {
        await reader.Open();

        Assert.Equal(
            ["reading-in-hand", "reading-reader-has-coded", "unknown-source"],
            await Refused(desk.Do.BeginSecondReadings.Run(await reader.Now(), ["pain-A", "pain-C"], "claire", Desk.Stop)));
        Assert.Equal(
            ["reading-nothing-chosen", "reading-reader-missing"],
            await Refused(desk.Do.BeginSecondReadings.Run(await reader.Now(), [], " ", Desk.Stop)));
    }

    [Fact]
    public async Task The_reader_sees_their_own_codings_and_nobody_elses()
    {
        var reading = await reader.Open();
        await reader.Blind(reading, Code("La loyauté", "aide", "s1"));

        var blind = await Sound(desk.Do.OpenBlindSource.Run("mine", reading, Desk.Stop));
        Assert.Equal(["s1"], blind.Source.Source.Codings.Select(c => c.Id));
        Assert.Equal(["c-help", "c-alone"], (await reader.Study()).Cases[0].Sources[0].Codings.Select(c => c.Id));
    }

    [Fact]
    public async Task Blind_codings_enter_no_result_no_search_no_history_and_no_count()
    {
        var reading = await reader.Open();
        var before = await Everything();

        await reader.Blind(reading, Code("La loyauté", "aide"), Code("On fait", "seul"), Code("Chacun", "nous", denies: true));

        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task What_is_coded_blind_can_be_changed_removed_undone_and_done_again()
    {
        var reading = await reader.Open();
        await reader.Blind(reading, Code("La loyauté", "aide", "s1"));
        await reader.Blind(reading, new CodingStep.SetCode("s1", "seul"), new CodingStep.SetDenies("s1", true));
        await reader.Blind(reading, new CodingStep.Remove("s1"));
        Assert.Empty((await reader.Study()).SecondReadings[0].Codings);

        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, Reader, Desk.Stop));
        Assert.Equal([("s1", "seul", true)], (await reader.Study()).SecondReadings[0].Codings.Select(c => (c.Id, c.Code, c.Denies)));
        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, Reader, Desk.Stop));
        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Redo, Reader, Desk.Stop));
        Assert.Equal("seul", (await reader.Study()).SecondReadings[0].Codings[0].Code);
    }

    [Fact]
    public async Task The_checks_of_coding_hold_here_too_and_no_code_is_made()
    {
        var reading = await reader.Open();

        Assert.Equal(["range-outside"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [new CodingStep.Add("pain-A", 0, 9999, "aide")], Desk.Stop)));
        Assert.Equal(["unknown-coding"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [new CodingStep.Remove("c-help")], Desk.Stop)));
        Assert.Equal(["reading-new-code"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [new CodingStep.AddInVivo("pain-A", 0, 5)], Desk.Stop)));
        Assert.Equal(["unknown-source"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [new CodingStep.Add("pain-B", 0, 5, "aide")], Desk.Stop)));
        Assert.Equal(["coding-id-taken"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [Code("La loyauté", "aide", "c-help")], Desk.Stop)));
    }

    [Fact]
    public async Task Nobody_else_codes_in_it_and_nobody_after_it_is_handed_in()
    {
        var reading = await reader.Open();
        Assert.Equal(["reading-not-the-reader"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(), reading, [Code("La loyauté", "aide")], Desk.Stop)));
        Assert.Equal(["reading-not-the-reader"], await Refused(desk.Do.HandInReading.Run(await reader.Now(), reading, Desk.Stop)));

        await Sound(desk.Do.HandInReading.Run(await reader.Now(Reader), reading, Desk.Stop));

        Assert.Equal(["reading-not-open"], await Refused(desk.Do.CodeBlind.Run(await reader.Now(Reader), reading, [Code("La loyauté", "aide")], Desk.Stop)));
        Assert.Equal(["reading-not-open"], await Refused(desk.Do.OpenBlindSource.Run("mine", reading, Desk.Stop)));
    }

    [Fact]
    public async Task A_code_of_a_blind_coding_is_in_use_and_goes_over_with_it_into_another()
    {
        var reading = await reader.Open();
        await reader.Blind(reading, Code("La loyauté", "nous", "s1"));
        await Sound(desk.Do.EditCodebook.Run(await reader.Now(), [new CodebookStep.Move("aide", null)], Desk.Stop));
        Assert.Equal(["code-in-use"], await Refused(desk.Do.EditCodebook.Run(await reader.Now(), [new CodebookStep.Remove("nous")], Desk.Stop)));

        await Sound(desk.Do.EditCodebook.Run(await reader.Now(), [new CodebookStep.Merge("nous", "seul")], Desk.Stop));

        Assert.Equal("seul", (await reader.Study()).SecondReadings[0].Codings[0].Code);
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    /// <summary>All that anyone but the reader may see, as text.</summary>
    private async Task<string> Everything()
    {
        var placed = await Sound(desk.Do.PlaceStudy.Run("mine", null, Desk.Stop));
        var opened = await Sound(desk.Do.OpenCase.Run("mine", "pain", Desk.Stop));
        var overview = await Sound(desk.Do.OverviewStudy.Run("mine", 10, Desk.Stop));
        var compared = await Sound(desk.Do.CompareVoices.Run("mine", Desk.Stop));
        var history = await Sound(desk.Do.ReplayCase.Run("mine", "pain", 50, Desk.Stop));
        var found = await Sound(desk.Do.SearchStudy.Run("mine", new StudySearch(["loyaute", "tout"], WholeWords: false, new SearchScope { Codes = new HashSet<string> { "aide" } }), Desk.Stop));
        var matrices = new List<object>();
        foreach (var columns in Enum.GetValues<MatrixColumns>())
        {
            matrices.Add(CrossCaseMatrix.Of(opened.Opened.Study, opened.Opened.Framework.Framework, MatrixRows.Sources, columns, MatrixCell.Count));
        }

        return JsonSerializer.Serialize(new
        {
            Placements = placed.Placements.Select(p => p.Axes),
            Readings = Accounts.All.SelectMany(opened.Placement.Readings.Of).Select(r => new { r.Indicator.Id, r.Account, r.Kind, r.Counted, r.Evidence, r.Against }),
            Codings = opened.Placement.Case.Sources.Select(s => s.Codings),
            Material = overview.Cases.Select(c => c.Material),
            Newest = overview.Newest.Steps.SelectMany(s => s.Entries).Select(e => e.After?.ToString()),
            Verdicts = compared.Verdicts.Select(v => (v.Theme, v.Verdict).ToString()),
            History = history.Steps.Select(s => s.Revision),
            found.Result.Total,
            matrices,
        });
    }
}
