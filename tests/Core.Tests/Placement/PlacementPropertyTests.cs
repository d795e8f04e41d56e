using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Placement;

/// <summary>What holds of every case.</summary>
public sealed class PlacementPropertyTests
{
    [Fact]
    public void A_present_reading_more_never_moves_a_voice_away_from_its_pole() =>
        Gen.Select(RandomCase.Any, RandomCase.Pointing, Gen.OneOf(Account.A, Account.B)).Sample((built, indicator, voice) =>
        {
            var target = Grid.Small.Index.Indicators[indicator].PointsTo!;
            var before = Lead(built.Place(), voice, target.Axis!, target.Pole!);
            built.Report(voice, indicator);
            Assert.True(Lead(built.Place(), voice, target.Axis!, target.Pole!) >= before);
        });

    [Fact]
    public void Swapping_the_voices_swaps_their_results_and_leaves_the_alliance_where_it_is() => RandomCase.Any.Sample(built =>
    {
        var study = built.Build();
        var (here, there) = (Placing.One(study.Cases[0], study, Grid.Small), Placing.One(Changed.Swapped(study.Cases[0]), study, Grid.Small));
        foreach (var (axis, swapped) in here.Axes.Zip(there.Axes))
        {
            Assert.Equal((axis.Status, axis.Pole, axis.Basis, axis.Thin, axis.Why), (swapped.Status, swapped.Pole, swapped.Basis, swapped.Thin, swapped.Why));
            Assert.Equal((axis.Tenacity?.Readings, axis.Tenacity?.Sets), (swapped.Tenacity?.Readings, swapped.Tenacity?.Sets));
            Assert.Equal(axis.Of(Account.A)?.Counts, swapped.Of(Account.B)?.Counts);
            Assert.Equal(axis.Of(Account.B)?.Counts, swapped.Of(Account.A)?.Counts);
        }
    });

    [Fact]
    public void What_is_said_again_changes_no_result() => RandomCase.Any.Sample(built =>
    {
        var study = built.Build();
        var once = study.Cases[0];
        var again = once with
        {
            Sources = [.. once.Sources.Select(s => s.With(codings: [.. s.Codings, .. s.Codings.Select(c => c with { Id = c.Id + "-again" })]))],
            Reports = [.. once.Reports, .. once.Reports.Select(r => r with { Id = r.Id + "-again" })],
        };
        Assert.Equal(Results(Placing.One(once, study, Grid.Small)), Results(Placing.One(again, study, Grid.Small)));
    });

    [Fact]
    public void One_facet_counts_at_most_once_for_a_pole() => RandomCase.Any.Sample(built =>
    {
        var readings = built.Read();
        foreach (var axis in Grid.Axes)
        {
            foreach (var account in Accounts.All)
            {
                var counted = readings.Counted(account, axis.Id);
                Assert.Equal(counted.Count, counted.Select(c => (c.Facet, c.Pole)).Distinct().Count());
                Assert.All(counted, c => Assert.NotEmpty(c.Evidence));
            }
        }
    });

    [Fact]
    public void A_silence_never_comes_from_a_source_that_is_not_fully_read() => RandomCase.Any.Sample(built =>
    {
        var readings = built.Read();
        var read = readings.Case.Sources.Where(s => s.Source.State == SourceState.Read).SelectMany(s => s.Raised).Select(r => r.Key).ToHashSet();
        var silent = readings.All.Where(r => r.Kind is ReadingKind.Silent or ReadingKind.SilentAlone);
        Assert.All(silent.SelectMany(r => r.Evidence), e => Assert.Contains(e.Id, read));
    });

    [Fact]
    public void The_record_never_turns_a_placed_case_into_a_contested_one() =>
        Gen.Select(RandomCase.Any, RandomCase.Pointing).Sample((built, indicator) =>
        {
            var before = built.Place().Axes;
            var after = built.Report(Account.Record, indicator).Place().Axes;
            Assert.All(before.Zip(after), p => Assert.False(p.First.Status == PlacementStatus.Placed && p.Second.Status == PlacementStatus.Contested));
        });

    private static int Lead(CasePlacement place, Account voice, string axis, string pole)
    {
        var at = Grid.Small.Index.Axes[axis].Poles[0] == pole ? 0 : 1;
        return place.Axis(axis).Of(voice) is { } position ? position.Counts[at] - position.Counts[1 - at] : 0;
    }

    private static string Results(CasePlacement place) => string.Join(
        "; ",
        place.Axes.Select(a =>
            $"{a.Axis} {a.Status} {a.Pole} {a.Basis} {a.Thin} {a.RecordDiffers} {a.Why} {a.Tenacity?.Readings} {a.Tenacity?.Sets} "
            + string.Join('|', a.Positions.Select(p => p is null ? "-" : string.Join('/', p.Counts)))
            + string.Join(',', a.Tenacity?.First.Select(r => $"{r.Account}{r.Facet}{r.Pole}") ?? [])));
}
