using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using static Alliage.Core.Tests.SecondReadings.TwoReaders;

namespace Alliage.Core.Tests.SecondReadings;

/// <summary>The rule by which codings of two readers are matched.</summary>
public sealed class ReadingDifferencesTests
{
    [Theory]
    [InlineData(10, 20, true)]
    [InlineData(12, 25, false)]
    [InlineData(19, 30, false)]
    public void The_same_code_on_words_that_meet_is_agreed_and_says_whether_they_are_the_very_same(int start, int end, bool same)
    {
        var found = Assert.Single(ReadingDifferences.Of([Coding("a", 10, 20)], [Coding("b", start, end)]));

        Assert.Equal((DifferenceKind.Agreed, same), (found.Kind, found.SameRange));
        Assert.Equal((10, Math.Max(20, end)), (found.Start, found.End));
    }

    [Fact]
    public void Words_that_only_touch_do_not_meet() =>
        Assert.Equal(
            [DifferenceKind.OnlyFirst, DifferenceKind.OnlySecond],
            ReadingDifferences.Of([Coding("a", 10, 20)], [Coding("b", 20, 30)]).Select(d => d.Kind));

    [Fact]
    public void A_passage_that_one_cut_in_pieces_is_one_agreement() =>
        Assert.Equal(
            ["a", "b", "c"],
            Assert.Single(ReadingDifferences.Of([Coding("a", 10, 40)], [Coding("b", 10, 20), Coding("c", 25, 40)])).Ids);

    [Fact]
    public void Speaking_for_a_code_and_denying_it_is_a_difference_of_sign() =>
        Assert.Equal(DifferenceKind.OtherSign, Assert.Single(ReadingDifferences.Of([Coding("a", 10, 20)], [Coding("b", 10, 20, denies: true)])).Kind);

    [Fact]
    public void Other_codes_are_paired_where_they_share_most_and_the_rest_stands_alone()
    {
        var found = ReadingDifferences.Of(
            [Coding("a", 0, 30), Coding("b", 20, 50)], [Coding("c", 24, 48, "seul")]);

        Assert.Equal([(DifferenceKind.OnlyFirst, "a"), (DifferenceKind.OtherCode, "b")], found.Select(d => (d.Kind, d.First[0].Id)));
        Assert.Equal("c", found[1].Second[0].Id);
    }

    [Fact]
    public void Agreement_goes_before_another_code_though_that_shares_more()
    {
        var found = ReadingDifferences.Of([Coding("a", 0, 30), Coding("b", 0, 30, "seul")], [Coding("c", 28, 40)]);

        Assert.Equal([(DifferenceKind.OnlyFirst, "b"), (DifferenceKind.Agreed, "a")], found.Select(d => (d.Kind, d.Ids[0])));
    }

    [Theory]
    [InlineData(KeptSide.First, "a")]
    [InlineData(KeptSide.Second, "b")]
    [InlineData(KeptSide.Both, "a b")]
    [InlineData(KeptSide.Neither, "")]
    [InlineData(KeptSide.Other, "z")]
    public void What_is_settled_says_what_is_kept(KeptSide keeps, string kept)
    {
        var settled = Assert.Single(SettledDifference.All(Reading(keeps, "a", "b")));

        Assert.False(settled.IsOpen);
        Assert.Equal(kept, string.Join(' ', settled.Kept!.Select(c => c.Id)));
    }

    [Fact]
    public void A_settlement_of_other_codings_than_the_difference_has_now_settles_nothing() =>
        Assert.True(Assert.Single(SettledDifference.All(Reading(KeptSide.First, "a", "x"))).IsOpen);

    [Fact]
    public void An_open_reading_has_no_differences()
    {
        var handedIn = Reading(KeptSide.First, "a", "b");
        var open = new ReadingFile(handedIn.Reading with { State = ReadingState.Open }, handedIn.Codings, []);

        Assert.Empty(ReadingDifferences.Of(open));
        Assert.Single(ReadingDifferences.Of(handedIn));
    }

    [Fact]
    public void Counts_have_their_whole()
    {
        var counts = ReadingCounts.Of(SettledDifference.All(Reading(KeptSide.First, "a", "x")));

        Assert.Equal((1, 1, 1, 1, 0), (counts.Differences, counts.ToSettle, counts.Open, counts[DifferenceKind.OtherCode], counts[DifferenceKind.Agreed]));
    }

    /// <summary>Two codes on one passage, settled.</summary>
    private static ReadingFile Reading(KeptSide keeps, params string[] of) => new(
        new()
        {
            Id = "r1",
            Source = "pain-A",
            Reader = "Sacha",
            State = ReadingState.HandedIn,
            OpenedBy = "Claire",
            OpenedAt = DateTime.UnixEpoch,
        },
        [Coding("a", 10, 20), Coding("b", 10, 20, "seul", side: ReaderSide.Second), Coding("z", 11, 19, "nous", side: ReaderSide.Together)],
        [
            new()
            {
                Reading = "r1",
                Difference = "a",
                Codings = of,
                Keeps = keeps,
                Instead = keeps == KeptSide.Other ? "z" : null,
                Note = "Relu.",
                By = "Claire",
                At = DateTime.UnixEpoch,
            },
        ]);
}
