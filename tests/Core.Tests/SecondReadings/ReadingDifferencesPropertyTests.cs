using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using CsCheck;

namespace Alliage.Core.Tests.SecondReadings;

/// <summary>What holds of any two readers.</summary>
public sealed class ReadingDifferencesPropertyTests
{
    [Fact]
    public void Every_coding_of_either_reader_is_in_exactly_one_difference() => TwoReaders.Any.Sample((first, second) =>
    {
        var found = ReadingDifferences.Of(first, second);
        Assert.Equal(Ids(first), Ids(found.SelectMany(d => d.First)));
        Assert.Equal(Ids(second), Ids(found.SelectMany(d => d.Second)));
    });

    [Fact]
    public void Swapping_the_readers_swaps_the_sides_and_nothing_else() => TwoReaders.Any.Sample((first, second) =>
        Assert.Equal(ReadingDifferences.Of(first, second).Select(d => Said(d)), ReadingDifferences.Of(second, first).Select(d => Said(d, swapped: true))));

    [Fact]
    public void The_order_in_which_codings_come_says_nothing() => TwoReaders.Any.Sample((first, second) =>
        Assert.Equal(
            ReadingDifferences.Of(first, second).Select(d => Said(d)),
            ReadingDifferences.Of([.. first.Reverse()], [.. second.Reverse()]).Select(d => Said(d))));

    [Fact]
    public void A_reader_agrees_with_themselves_everywhere() => TwoReaders.Any.Sample((first, _) =>
        Assert.All(
            ReadingDifferences.Of(first, [.. first.Select(c => c with { Id = c.Id + "-again" })]),
            d => Assert.Equal(DifferenceKind.Agreed, d.Kind)));

    [Fact]
    public void What_is_matched_shares_text_and_what_stands_alone_meets_no_match_that_is_left() => TwoReaders.Any.Sample((first, second) =>
    {
        var found = ReadingDifferences.Of(first, second);
        Assert.All(
            found.Where(d => d is { First.Count: > 0, Second.Count: > 0 }),
            d => Assert.All(d.First, f => Assert.Contains(d.Second, s => Share(f, s))));
        var (alone, other) = (found.Where(d => d.Kind == DifferenceKind.OnlyFirst).ToList(), found.Where(d => d.Kind == DifferenceKind.OnlySecond).ToList());
        Assert.All(alone, f => Assert.DoesNotContain(other, s => Share(f.First[0], s.Second[0])));
    });

    [Fact]
    public void The_kind_says_what_is_the_same() => TwoReaders.Any.Sample((first, second) => Assert.All(
        ReadingDifferences.Of(first, second).Where(d => d is { First.Count: > 0, Second.Count: > 0 }),
        d =>
        {
            var codes = d.Codings.Select(c => c.Code).Distinct().Count();
            var signs = d.Codings.Select(c => c.Denies).Distinct().Count();
            Assert.Equal(d.Kind == DifferenceKind.OtherCode ? 2 : 1, codes);
            Assert.True(d.Kind != DifferenceKind.Agreed || signs == 1);
            Assert.True(d.Kind != DifferenceKind.OtherSign || signs == 2);
        }));

    private static bool Share(ReaderCoding one, ReaderCoding other) => one.Start < other.End && other.Start < one.End;

    private static IEnumerable<string> Ids(IEnumerable<ReaderCoding> codings) => codings.Select(c => c.Id).Order(StringComparer.Ordinal);

    private static string Said(ReadingDifference d, bool swapped = false)
    {
        var (first, second) = swapped ? (d.Second, d.First) : (d.First, d.Second);
        var kind = (d.Kind, swapped) switch
        {
            (DifferenceKind.OnlyFirst, true) => DifferenceKind.OnlySecond,
            (DifferenceKind.OnlySecond, true) => DifferenceKind.OnlyFirst,
            _ => d.Kind,
        };
        return $"{kind} {string.Join(',', Ids(first))} | {string.Join(',', Ids(second))} {d.Start}-{d.End} {d.SameRange}";
    }
}
