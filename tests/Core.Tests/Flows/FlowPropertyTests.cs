using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Flows;

public sealed class FlowPropertyTests
{
    private static readonly string[] States =
        ["has", "lacks", "full", "brings", "brings-not", "receives", "receives-not", "pools", "eases", "eases-not", "spared", "unwanted", "other-lacks"];

    private static readonly Gen<(Account Voice, string State, string[] Resources)[]> Told = Gen.Select(
        Gen.OneOf(Account.A, Account.B),
        Gen.OneOf(States),
        Gen.OneOf<string[]>([], ["people"], ["time"], ["shop"], ["people", "time"])).Array[0, 9];

    [Fact]
    public void Swapping_the_two_firms_swaps_all_that_is_read() => Told.Sample(told =>
    {
        var study = Case(told).Build();
        var here = FlowCase.Of(CaseReadings.Of(study.Cases[0], study, Kinds.Flow));
        var there = FlowCase.Of(CaseReadings.Of(Changed.Swapped(study.Cases[0]), study, Kinds.Flow));

        Assert.Equal(here.Firms.Select(Short), there.Firms.Reverse().Select(Swapped));
        Assert.Equal(here.Pooled.Select(Short), there.Pooled.Select(Swapped));
    });

    [Fact]
    public void One_more_thing_brought_never_removes_a_flow() => Gen.Select(Told, Gen.OneOf("people", "time", "shop")).Sample((told, more) =>
    {
        var before = Read(told);
        var after = Read([.. told, (Account.A, "brings", [more])]);

        Assert.Subset(Names(after.Flows), Names(before.Flows));
        Assert.Contains(after.Flows, f => f.Firm == Account.A && f.Resource == Of(more));
        Assert.Subset(Names(after.Flows.Where(f => f.Outcome.Holds() == true)), Names(before.Flows.Where(f => f.Outcome.Holds() == true)));
    });

    [Fact]
    public void What_nobody_denies_never_becomes_a_no() => Told.Sample(told =>
    {
        var read = Read([.. told.Where(t => !t.State.EndsWith("-not", StringComparison.Ordinal))]);

        Assert.All(read.Flows.Concat(read.Pooled).Concat(read.Firms.SelectMany(f => f.Held.Concat(f.Lacking).Concat(f.Saturated))), t =>
        {
            Assert.NotEqual(false, t.Outcome.Holds());
            Assert.Empty(t.DeniedBy);
        });
        Assert.All(read.Firms.SelectMany(f => f.Bottlenecks), b => Assert.NotEqual(LooseningVerdict.EasesNot, b.Loosening.Verdict));
    });

    [Fact]
    public void Whatever_is_listed_has_rows_behind_it() => Told.Sample(told => Assert.All(
        Read(told).Flows, f => Assert.Contains(f.Accounts, a => a is { Evidence.Count: > 0 })));

    private static CaseBuilder Case(IEnumerable<(Account Voice, string State, string[] Resources)> told)
    {
        var built = new CaseBuilder(Kinds.Flow);
        foreach (var (voice, state, resources) in told)
        {
            built.ReportOfAll(voice, [state, .. resources]);
        }

        return built;
    }

    private static FlowCase Read((Account Voice, string State, string[] Resources)[] told) => FlowCase.Of(Case(told).Read());

    private static string Of(string indicator) => indicator switch { "people" => "human", "time" => "hours", _ => "premises" };

    private static HashSet<string> Names(IEnumerable<ToldResource> flows) => [.. flows.Select(f => $"{f.Firm} {f.Resource}")];

    private static string Short(ToldResource told) => Short(told, told.Firm, told.Accounts);

    private static string Swapped(ToldResource told) => Short(told, told.Firm?.Other(), [told.Accounts[1], told.Accounts[0], told.Accounts[2]]);

    private static string Short(ToldResource told, Account? firm, IReadOnlyList<PointReading?> accounts) =>
        $"{told.State} {firm} {told.Resource} {told.Outcome} {string.Join(',', accounts.Select(a => $"{a?.Saying} {a?.Evidence.Count} {a?.Against.Count}"))}";

    private static string Short(FlowFirm firm) => Short(firm, Short);

    private static string Swapped(FlowFirm firm) => Short(firm, Swapped);

    private static string Short(FlowFirm firm, Func<ToldResource, string> told) => string.Join(" | ",
    [
        .. firm.Held.Concat(firm.Lacking).Concat(firm.Saturated).Concat(firm.Brings).Concat(firm.Receives).Select(told),
        .. firm.Bottlenecks.Select(b => $"{b.Resource} {b.Loosening.Verdict} {b.Loosening.Owner?.Saying}"),
        .. firm.Remarks.Select(r => $"{r.State} {r.Indicator} {r.Resource} {r.Told.Saying}"),
    ]);
}
