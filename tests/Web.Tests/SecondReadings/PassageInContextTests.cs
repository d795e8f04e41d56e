using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Web.Features.SecondReadings;
using Xunit;

namespace Alliage.Web.Tests.SecondReadings;

/// <summary>A passage with the words around it, cut where readers' codings begin and end.</summary>
public sealed class PassageInContextTests
{
    private const string Text = "Q : Et vous ?\n\nA : On fait tout ensemble, le pain.\n\nQ : Et après ?";

    [Fact]
    public void Words_are_under_whoever_coded_them()
    {
        var first = At("fait tout", ReaderSide.First);
        var second = At("tout ensemble", ReaderSide.Second);

        var words = PassageInContext.Of(Text, new(DifferenceKind.Agreed, [first], [second]));

        Assert.Equal(
            [("fait ", true, false), ("tout", true, true), (" ensemble", false, true)],
            words.Where(w => w.First || w.Second).Select(w => (w.Text, w.First, w.Second)));
    }

    [Fact]
    public void The_question_before_is_there_and_the_one_after_is_not() =>
        Assert.Equal(
            "Q : Et vous ?\n\nA : On fait tout ensemble, le pain.",
            string.Concat(PassageInContext.Of(Text, new(DifferenceKind.OnlyFirst, [At("fait tout", ReaderSide.First)], [])).Select(w => w.Text)));

    [Fact]
    public void A_long_text_is_cut_at_words_and_says_so()
    {
        var text = string.Concat(Enumerable.Repeat("mots et ", 100)) + "ICI " + string.Concat(Enumerable.Repeat("puis mots ", 100));
        var start = text.IndexOf("ICI", StringComparison.Ordinal);
        var words = PassageInContext.Of(text, new(DifferenceKind.OnlyFirst, [At("x", ReaderSide.First) with { Start = start, End = start + 3 }], []));

        Assert.Equal(("…", "…"), (words[0].Text, words[^1].Text));
        Assert.Contains("ICI", words.Single(w => w.First).Text, StringComparison.Ordinal);
        Assert.InRange(words.Sum(w => w.Text.Length), 100, 300);
    }

    private static ReaderCoding At(string words, ReaderSide side)
    {
        var start = Math.Max(0, Text.IndexOf(words, StringComparison.Ordinal));
        return new()
        {
            Reading = "r1",
            Id = side.ToString(),
            Side = side,
            Source = "s",
            Start = start,
            End = start + words.Length,
            Quote = words,
            Code = "c",
            Coder = "x",
            At = DateTime.UnixEpoch,
        };
    }
}
