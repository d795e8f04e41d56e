using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Tests.Given;
using static Alliage.Workbench.Tests.SecondReadings.SecondReader;

namespace Alliage.Workbench.Tests.SecondReadings;

/// <summary>Two readers compared, their differences settled one after the other, and the reading finished.</summary>
public sealed class SettlingTests : IAsyncLifetime
{
    private readonly Desk desk = new();
    private readonly SecondReader reader;

    public SettlingTests() => reader = new(desk);

    public async ValueTask InitializeAsync() => await reader.Start();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Both_readers_are_set_side_by_side_once_the_second_has_handed_in()
    {
        var reading = await reader.HandedIn();

        var compared = await Sound(desk.Do.CompareReaders.Run("mine", reading, Desk.Stop));
        Assert.Equal(
            [(DifferenceKind.Agreed, "c-help"), (DifferenceKind.OnlySecond, "s-loyal"), (DifferenceKind.OtherCode, "c-alone")],
            compared.Differences.Select(d => (d.Difference.Kind, d.Difference.Id)));
        Assert.Equal((3, 2, 2, 0), (compared.Counts.Differences, compared.Counts.ToSettle, compared.Counts.Open, compared.Counts.SameRange));
        Assert.Equal(["Claire"], compared.FirstReaders);
    }

    [Fact]
    public async Task While_it_is_open_there_is_nothing_to_compare()
    {
        var reading = await reader.Open();
        await reader.Blind(reading, Code("La loyauté", "aide"));

        Assert.Empty((await Sound(desk.Do.CompareReaders.Run("mine", reading, Desk.Stop))).Differences);
        Assert.Equal(["reading-not-handed-in"], await Refused(desk.Do.SettleDifference.Run(await reader.Now(), reading, new("c-help", KeptSide.First, "Oui."), Desk.Stop)));
    }

    [Fact]
    public async Task Settling_moves_nothing_until_the_reading_is_finished_and_then_the_settled_alone_count()
    {
        var reading = await reader.HandedIn();
        var before = await Codings();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);
        await reader.Settle(reading, "c-alone", KeptSide.Neither);
        Assert.Equal(before, await Codings());
        Assert.Contains("own-growth", await Present());

        await Sound(desk.Do.FinishReading.Run(await reader.Now(), reading, Desk.Stop));

        Assert.Equal(
            ["c-help by Claire, settled", "s-loyal by Sacha, settled"],
            (await reader.Study()).Cases[0].Sources[0].Codings.Select(c => $"{c.Id} by {c.Coder}{(c.Settled ? ", settled" : "")}"));
        Assert.DoesNotContain("own-growth", await Present());
        var history = SettledCoding.Of(await reader.Study(), "s-loyal")!;
        Assert.Equal((Reader, "Claire", "Relu à deux."), (history.Reading.Reader, history.Settlement!.By, history.Settlement.Note));
    }

    [Fact]
    public async Task What_each_read_alone_stays_after_the_reading_is_finished()
    {
        var reading = await Finished();

        var compared = await Sound(desk.Do.CompareReaders.Run("mine", reading, Desk.Stop));
        Assert.Equal(["c-alone", "c-help"], compared.Reading.Of(ReaderSide.First).Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Equal(3, compared.Reading.Of(ReaderSide.Second).Count);
        Assert.Equal(0, compared.Counts.Open);
    }

    [Fact]
    public async Task Another_coding_can_be_put_in_the_place_of_a_difference()
    {
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Neither);
        await reader.Settle(reading, "c-alone", KeptSide.Other, new("chez soi, au fond", "aide", Denies: true));
        await reader.Settle(reading, "c-alone", KeptSide.Other, new("chez soi", "seul", Denies: true));

        await Sound(desk.Do.FinishReading.Run(await reader.Now(), reading, Desk.Stop));

        var put = (await reader.Study()).Cases[0].Sources[0].Codings.Single(c => c.Id is not "c-help");
        Assert.Equal(("chez soi", "seul", true, "Claire", true), (put.Quote, put.Code, put.Denies, put.Coder, put.Settled));
        Assert.Single((await reader.Study()).SecondReadings[0].Of(ReaderSide.Together));
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task A_settlement_without_note_with_words_that_are_not_there_or_an_unknown_code_is_refused_all_at_once()
    {
        var reading = await reader.HandedIn();

        Assert.Equal(
            ["settlement-note-missing", "settlement-words-not-found", "unknown-code"],
            await Refused(desk.Do.SettleDifference.Run(await reader.Now(), reading, new("c-alone", KeptSide.Other, " ", new("jamais dit", "aied")), Desk.Stop)));
        Assert.Equal(["unknown-difference"], await Refused(desk.Do.SettleDifference.Run(await reader.Now(), reading, new("x", KeptSide.First, "Oui."), Desk.Stop)));
        Assert.Empty((await reader.Study()).SecondReadings[0].Settlements);
    }

    [Fact]
    public async Task A_reading_with_open_differences_is_not_finished()
    {
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);

        var refused = await desk.Do.FinishReading.Run(await reader.Now(), reading, Desk.Stop);

        Assert.Equal(("reading-differences-open", "1", "2"), (refused.Problems[0].Id, refused.Problems[0].Args[0], refused.Problems[0].Args[1]));
    }

    [Fact]
    public async Task Every_step_is_taken_back_one_after_the_other_by_who_did_it()
    {
        var came = await Codings();
        var reading = await Finished();

        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop));
        Assert.Equal(came, await Codings());
        Assert.Equal(ReadingState.HandedIn, (await reader.Study()).SecondReadings[0].Reading.State);

        // Sacha's handing in stands under what was settled since
        Assert.Equal(["undo-blocked"], (await Refused(desk.Do.UndoChange.Run("mine", UndoWay.Undo, Reader, Desk.Stop))).Distinct());

        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop));
        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop));
        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, Reader, Desk.Stop));
        var open = (await reader.Study()).SecondReadings.Single(r => r.Reading.Id == reading);
        Assert.Equal((ReadingState.Open, 3), (open.Reading.State, open.Codings.Count));
    }

    [Fact]
    public async Task Two_people_who_settle_one_difference_at_once_do_not_overwrite_each_other()
    {
        var reading = await reader.HandedIn();
        var seen = await reader.Now();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);

        Assert.Equal(
            ["changed-meanwhile"],
            await Refused(desk.Do.SettleDifference.Run(seen with { By = "Noor" }, reading, new("s-loyal", KeptSide.Neither, "Non."), Desk.Stop)));
    }

    [Fact]
    public async Task Codings_that_came_or_changed_since_the_hand_in_are_told_and_not_compared()
    {
        var reading = await reader.HandedIn();
        await Sound(desk.Do.EditCodings.Run(await reader.Now(), [Code("les pâtes", "aide", "c-late"), new CodingStep.SetDenies("c-help", true)], Desk.Stop));

        var compared = await Sound(desk.Do.CompareReaders.Run("mine", reading, Desk.Stop));

        Assert.Equal(["c-help", "c-late"], compared.ChangedSince.Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Equal(3, compared.Differences.Count);
    }

    [Fact]
    public async Task An_unfinished_reading_is_withdrawn_whole_and_a_finished_one_is_not()
    {
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);
        await Sound(desk.Do.WithdrawReading.Run(await reader.Now(), reading, Desk.Stop));
        Assert.Empty((await reader.Study()).SecondReadings);
        Assert.Equal(2, (await reader.Study()).Cases[0].Sources[0].Codings.Count);

        await Sound(desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop));
        await reader.Settle(reading, "c-alone", KeptSide.First);
        await Sound(desk.Do.FinishReading.Run(await reader.Now(), reading, Desk.Stop));

        Assert.Equal(["reading-not-handed-in"], await Refused(desk.Do.WithdrawReading.Run(await reader.Now(), reading, Desk.Stop)));
    }

    private async Task<string> Finished()
    {
        var reading = await reader.HandedIn();
        await reader.Settle(reading, "s-loyal", KeptSide.Second);
        await reader.Settle(reading, "c-alone", KeptSide.Neither);
        await Sound(desk.Do.FinishReading.Run(await reader.Now(), reading, Desk.Stop));
        return reading;
    }

    private async Task<IReadOnlyList<string>> Codings() => [.. (await reader.Study()).Cases[0].Sources[0].Codings.Select(c => c.ToString())];

    private async Task<IReadOnlyList<string>> Present()
    {
        var opened = await Sound(desk.Do.OpenCase.Run("mine", "pain", Desk.Stop));
        return [.. opened.Placement.Readings.Of(Account.A).Where(r => r.Kind == Core.Evidence.ReadingKind.Present).Select(r => r.Indicator.Id)];
    }
}
