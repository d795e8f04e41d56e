using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Filtering;

public sealed class FilteredCaseTests
{
    private static readonly string[] Dependence = ["form", "flow", "need"];

    private static readonly string[][] Answers = [[], ["-yes"], ["-no"], ["-yes", "-no"]];

    /// <summary>For each of the four filters: passes, stops, says both, or nothing.</summary>
    private static readonly Gen<string[][]> Told = Gen.Int[0, 3].Select(i => Answers[i]).Array[4];

    private readonly CaseBuilder built = new(Kinds.Filters);

    [Fact]
    public void A_firm_that_passes_every_filter_is_high() => Is(A(built.Report(Account.A, "form-yes", "flow-yes", "need-yes")), 3, FilterLevel.High);

    [Fact]
    public void The_filter_that_stops_a_firm_is_part_of_the_result() =>
        Is(A(built.Report(Account.A, "form-yes", "flow-no", "need-yes")), 1, FilterLevel.Low, stoppedBy: "flow");

    [Fact]
    public void A_filter_on_which_nothing_is_known_leaves_the_level_open_even_where_a_later_one_would_stop() =>
        Is(A(built.Report(Account.A, "form-yes", "need-no")), 1, null, openAt: "flow");

    [Fact]
    public void A_silence_does_not_pass_a_filter() =>
        Is(A(built.Interview(Account.A, told => told.Asks("aims").Owner(60))), 0, null, openAt: "form");

    [Fact]
    public void The_two_partners_may_stand_in_different_positions()
    {
        built.Report(Account.A, "form-yes", "flow-yes", "need-yes", "own-no").Report(Account.B, "form-no", "own-yes");

        Assert.Equal(["rooted", "guarding"], Read(built).Firms.Select(f => f!.Position));
    }

    [Fact]
    public void A_firm_whose_voice_brings_nothing_has_no_result() =>
        Assert.Null(Read(built.Report(Account.A, "form-yes")).Firms[1]);

    [Fact]
    public void A_position_that_takes_our_interpretation_says_so_and_goes_when_it_is_switched_off()
    {
        built.Report(Account.A, "form-no", "own-yes");

        var (on, off) = (Read(built).Firms[0]!, FilteredCase.Of(built.Read(), interpreted: false).Firms[0]!);

        Assert.Equal(("guarding", PositionSource.Ours), (on.Position, on.Source));
        Assert.Equal((null, null), (off.Position, off.Source));
        Assert.Equal(["passing", "joined", "guarding"], off.Compatible);
        Assert.Equal(on.Dimensions.Select(d => d.Level), off.Dimensions.Select(d => d.Level));
    }

    [Fact]
    public void With_one_level_unknown_there_is_no_position_and_the_positions_left_are_named()
    {
        var firm = Read(built.Report(Account.A, "form-no")).Firms[0]!;

        Assert.Null(firm.Position);
        Assert.Equal(["passing", "guarding"], firm.Compatible);
    }

    [Fact]
    public void Swapping_the_two_firms_swaps_their_positions() => Gen.Select(Told, Told).Sample((a, b) =>
    {
        var study = Case(a, b).Build();
        var here = FilteredCase.Of(CaseReadings.Of(study.Cases[0], study, Kinds.Filters), interpreted: true);
        var there = FilteredCase.Of(CaseReadings.Of(Changed.Swapped(study.Cases[0]), study, Kinds.Filters), interpreted: true);

        Assert.Equal(here.Firms.Select(Short), there.Firms.Reverse().Select(Short));
    });

    [Fact]
    public void A_firm_stopped_by_a_filter_is_stopped_there_whatever_comes_after() =>
        Gen.Select(Told, Told, Gen.Int[0, 2]).Sample((before, after, at) =>
        {
            string[][] one = [.. before[..at].Select(_ => new[] { "-yes" }), ["-no"], .. before[at..3]];
            string[][] other = [.. one[..(at + 1)], .. after[(at + 1)..4]];

            var (first, second) = (A(Case(one[..4], [])), A(Case([.. other[..4]], [])));

            Assert.Equal((Dependence[at], at, FilterLevel.Low), (first.StoppedBy, first.Passed, first.Level!.Value));
            Assert.Equal((first.StoppedBy, first.Passed, first.Level), (second.StoppedBy, second.Passed, second.Level));
        });

    private static CaseBuilder Case(IReadOnlyList<string[]> a, IReadOnlyList<string[]> b)
    {
        var told = new CaseBuilder(Kinds.Filters);
        foreach (var (voice, answers) in new[] { (Account.A, a), (Account.B, b) })
        {
            told.Report(voice, [.. answers.Zip([.. Dependence, "own"]).SelectMany(t => t.First.Select(answer => t.Second + answer))]);
        }

        return told;
    }

    private static string Short(FilteredFirm? firm) => firm is null
        ? "–"
        : $"{firm.Position} {firm.Source} {string.Join(',', firm.Compatible)} {string.Join(',', firm.Dimensions.Select(d => $"{d.Passed} {d.StoppedBy} {d.OpenAt}"))}";

    private static FilteredDimension A(CaseBuilder built) => Read(built).Firms[0]!.Dimensions[0];

    private static FilteredCase Read(CaseBuilder built) => FilteredCase.Of(built.Read(), interpreted: true);

    private static void Is(FilteredDimension came, int passed, FilterLevel? level, string? stoppedBy = null, string? openAt = null) =>
        Assert.Equal((passed, level, stoppedBy, openAt), (came.Passed, came.Level, came.StoppedBy, came.OpenAt));
}
