using Alliage.Core.Comparison;
using CsCheck;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Alike cases together.</summary>
public sealed class AlikeCasesTests
{
    private static readonly Gen<List<(string Id, IReadOnlyList<bool> Fills)>> Cases =
        from columns in Gen.Int[0, 70]
        from cases in Gen.Select(Gen.Int[0, 10_000], Gen.Bool.Array[columns]).List[0, 24]
        select cases.DistinctBy(c => c.Item1).Select(c => ($"c{c.Item1}", (IReadOnlyList<bool>)c.Item2)).ToList();

    [Fact]
    public void A_chain_goes_from_the_case_least_like_the_others_to_the_likest_each_time_and_ends_with_the_empty_ones() =>
        Assert.Equal("far middle near end none", InOrder(Case("middle", "0110"), Case("none", "0000"), Case("end", "0011"), Case("near", "0111"), Case("far", "1100")));

    [Fact]
    public void Where_two_are_as_like_the_smaller_id_comes_first() =>
        Assert.Equal("a b c d", InOrder(Case("d", "11"), Case("b", "11"), Case("c", "11"), Case("a", "11")));

    [Fact]
    public void Likeness_is_what_both_fill_of_what_either_fills()
    {
        Assert.Equal(0.5, AlikeCases.Likeness([true, true, false], [true, false, false]));
        Assert.Equal(0, AlikeCases.Likeness([true, false], [false, true]));
        Assert.Equal(1, AlikeCases.Likeness([false], [false]));
    }

    [Fact]
    public void Every_case_comes_once() => Cases.Sample(cases =>
        Assert.Equal(Enumerable.Range(0, cases.Count), AlikeCases.Order(cases).Order()));

    [Fact]
    public void The_order_in_which_cases_are_given_changes_nothing() =>
        Gen.Select(Cases, Gen.Int).Sample((cases, seed) =>
        {
            var shuffled = cases.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(InOrder([.. cases]), InOrder(shuffled));
        });

    [Fact]
    public void No_case_that_is_left_would_have_gone_on_better() => Cases.Sample(cases =>
    {
        var order = AlikeCases.Order(cases).Where(at => cases[at].Fills.Contains(true)).ToList();
        for (var i = 1; i < order.Count; i++)
        {
            var likeness = order.Skip(i).Select(at => AlikeCases.Likeness(cases[order[i - 1]].Fills, cases[at].Fills));
            Assert.Equal(likeness.Max(), AlikeCases.Likeness(cases[order[i - 1]].Fills, cases[order[i]].Fills));
        }
    });

    private static (string Id, IReadOnlyList<bool> Fills) Case(string id, string fills) => (id, [.. fills.Select(f => f == '1')]);

    private static string InOrder(params IReadOnlyList<(string Id, IReadOnlyList<bool> Fills)> cases) =>
        string.Join(' ', AlikeCases.Order(cases).Select(at => cases[at].Id));
}
