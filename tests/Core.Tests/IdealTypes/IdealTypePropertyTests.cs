using Alliage.Core.IdealTypes;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.IdealTypes;

/// <summary>What holds of every case held against an ideal type.</summary>
public sealed class IdealTypePropertyTests
{
    private static readonly Study Linked = new CaseBuilder(Drawn.Framework).Build();

    private static readonly Gen<Account> AnAccount = Gen.OneOf(Account.A, Account.B, Account.Record);

    /// <summary>A case of every sort, which also says something of the traits.</summary>
    private static readonly Gen<CaseBuilder> ACase =
        from built in RandomCase.Any
        from said in Gen.Select(AnAccount, Gen.OneOf([.. Drawn.Meeting, .. Drawn.Contradicting])).List[0, 6]
        select said.Aggregate(built, (b, s) => b.Report(s.Item1, s.Item2));

    [Fact]
    public void A_trait_that_a_voice_meets_more_never_moves_a_case_away() =>
        Gen.Select(ACase, Gen.OneOf(Drawn.Meeting), Gen.OneOf(Account.A, Account.B)).Sample((built, indicator, voice) =>
        {
            var before = Hold(built).Nearness;
            Assert.True(Hold(built.Report(voice, indicator)).Nearness <= before);
        });

    [Fact]
    public void A_trait_that_a_voice_contradicts_more_never_brings_a_case_nearer() =>
        Gen.Select(ACase, Gen.OneOf(Drawn.Contradicting), Gen.OneOf(Account.A, Account.B)).Sample((built, indicator, voice) =>
        {
            var before = Hold(built).Nearness;
            Assert.True(Hold(built.Report(voice, indicator)).Nearness >= before);
        });

    [Fact]
    public void Exchanging_the_voices_exchanges_who_says_it_and_nothing_else() => ACase.Sample(built =>
    {
        var study = built.Build();
        var here = Hold(study, study.Cases[0]);
        var there = Hold(study, Changed.Swapped(study.Cases[0]));
        Assert.Equal(here.Nearness, there.Nearness);
        foreach (var (trait, swapped) in here.Traits.Zip(there.Traits))
        {
            Assert.Equal(trait.Outcome, swapped.Outcome);
            Assert.Equal(trait.Accounts.Select(a => a?.Saying), new[] { swapped.Accounts[1], swapped.Accounts[0], swapped.Accounts[2] }.Select(a => a?.Saying));
        }
    });

    [Fact]
    public void Every_trait_is_met_missing_contradicted_disputed_or_cannot_be_told_and_only_one_of_these() => ACase.Sample(built =>
        Assert.All(Hold(built).Traits, t =>
            Assert.Single(new[] { t.IsMet, t.IsMissing, t.IsContradicted, t.IsDisputed, !t.CanBeTold }, holds => holds)));

    [Fact]
    public void Ranks_go_from_near_to_far_and_hold_every_case_inside_once() => ACase.List[1, 5].Sample(all =>
    {
        var placed = all.ConvertAll(b => b.Build()).ConvertAll(s => Placing.One(s.Cases[0], s, Drawn.Framework));
        foreach (var type in IdealType.All(placed, Linked, Drawn.Framework))
        {
            Assert.All(type.Ranks, r => Assert.Single(r.Select(c => c.Nearness).Distinct()));
            Assert.All(type.Ranks.Zip(type.Ranks.Skip(1)), pair => Assert.True(pair.First[0].Nearness < pair.Second[0].Nearness));
            Assert.Equal(
                placed.Where(p => p.Configuration == type.Configuration.Id).ToHashSet(),
                type.Ranks.SelectMany(r => r).Concat(type.Untold).Select(c => c.Placed).ToHashSet());
        }
    });

    [Fact]
    public void Who_is_on_a_border_would_be_inside_or_could_leave() => ACase.Sample(built =>
    {
        var study = built.Build();
        var placed = Placing.One(study.Cases[0], study, Drawn.Framework);
        foreach (var type in IdealType.All([placed], Linked, Drawn.Framework))
        {
            foreach (var (axis, reason) in type.Border.SelectMany(b => b.Axes).Select(a => (a.Axis, a.Reason)))
            {
                var poles = placed.Axes.Select(a => a == axis ? a with { Pole = type.Configuration.At[a.Axis] } : a).ToList();
                Assert.Equal(type.Configuration.Id, Placing.ConfigurationOf(Drawn.Framework, poles));
                Assert.Equal(reason == BorderReason.OneReading, placed.Configuration == type.Configuration.Id);
                if (reason == BorderReason.OneReading)
                {
                    var without = axis.Tenacity!.First.Single().Evidence.ToHashSet();
                    var after = Placing.One(Changed.Without(study.Cases[0], without), study, Drawn.Framework).Axis(axis.Axis);
                    Assert.NotEqual((axis.Status, axis.Pole), (after.Status, after.Pole));
                }
            }
        }
    });

    private static IdealCase Hold(CaseBuilder built) => built.Build() is var study ? Hold(study, study.Cases[0]) : null!;

    private static IdealCase Hold(Study study, CaseFile @case) =>
        IdealCase.Of(Placing.One(@case, study, Drawn.Framework), Drawn.Configuration, [.. Drawn.Configuration.Traits.Select(t => TraitGaps.Of(t, study))]);
}
