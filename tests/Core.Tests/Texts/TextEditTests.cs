using Alliage.Core.Texts;

namespace Alliage.Core.Tests.Texts;

/// <summary>Where a passage is after its text was corrected.</summary>
public sealed class TextEditTests
{
    private const string Text = "On fait tout ensemble, le pain et les pates.";

    [Theory]
    [InlineData("On ", "Nous, on ", "tout ensemble", "tout ensemble")] // before it
    [InlineData("les pates", "les pâtes", "tout ensemble", "tout ensemble")] // after it
    [InlineData("pates", "pâtes", "le pain et les pates", "le pain et les pâtes")] // inside
    [InlineData("pates", "pâtes", "pates", "pâtes")] // all of it, corrected
    [InlineData("fait tout", "faisait tout", "tout ensemble", "tout ensemble")] // only what differs counts as changed
    [InlineData("ensemble, le", "ensemble. Le", "tout ensemble", "tout ensemble")]
    [InlineData("ensemble, le pain", "là", "tout ensemble", "tout ")] // across its end
    [InlineData("On fait tout", "Elle", "tout ensemble", " ensemble")] // across its beginning
    [InlineData("tout", "tout, tout", "tout ensemble", "tout, tout ensemble")]
    [InlineData(" ensemble", "", "tout ensemble", "tout")] // words taken out of it
    public void A_passage_stays_on_its_words(string words, string with, string passage, string then)
    {
        var edit = Replace(words, with);
        var (start, end) = Assert.NotNull(Map(edit, passage));
        Assert.Equal(then, edit.After[start..end]);
    }

    [Theory]
    [InlineData("tout ensemble", "", "ensemble")]
    [InlineData(" tout ensemble, le pain", " chacun", "ensemble")]
    [InlineData("tout ensemble", "", "tout ensemble, ")] // nothing but a comma is left
    public void A_passage_without_any_of_its_words_is_gone(string words, string with, string passage) =>
        Assert.Null(Map(Replace(words, with), passage));

    [Theory]
    [InlineData(8, "tout ensemble")]
    [InlineData(21, "tout ensemble")]
    public void Words_put_in_at_the_edge_of_a_passage_stay_outside_it_and_belong_to_a_turn(int at, string passage)
    {
        var edit = TextEdit.Of(Text, [new TextChange(at, at, "XX")]);
        var start = Text.IndexOf(passage, StringComparison.Ordinal);

        var (from, to) = Assert.NotNull(Map(edit, passage));
        Assert.Equal(passage, edit.After[from..to]);
        var turn = Assert.NotNull(edit.Turn(start, start + passage.Length, follows: false));
        Assert.Equal(passage.Length + 2, turn.End - turn.Start);
    }

    [Fact]
    public void Words_put_in_between_two_turns_that_touch_are_the_first_speakers()
    {
        var edit = TextEdit.Of("abcd", [new TextChange(2, 2, "X")]);
        Assert.Equal(((0, 3), (3, 5)), (edit.Turn(0, 2, follows: false)!.Value, edit.Turn(2, 4, follows: true)!.Value));
    }

    [Fact]
    public void A_whole_new_text_is_compared_word_by_word()
    {
        var edit = TextEdit.Between(Text, "Oui. On fait tout ensemble : le pain, et aussi les pâtes.");
        var (start, end) = Assert.NotNull(Map(edit, "le pain et les pates"));
        Assert.Equal("le pain, et aussi les pâtes", edit.After[start..end]);
    }

    [Fact]
    public void Texts_with_nothing_in_common_differ_as_a_whole_and_soon()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000));
        var after = string.Join(' ', Enumerable.Range(50_000, 20_000));
        Assert.Equal(after, TextEdit.Between(before, after).After);
    }

    [Fact]
    public void A_change_outside_the_text_or_over_another_is_a_fault_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => TextEdit.Of("abc", [new TextChange(2, 9, "")]));
        Assert.Throws<ArgumentException>(() => TextEdit.Of("abc", [new TextChange(0, 2, ""), new TextChange(1, 3, "")]));
    }

    private static TextEdit Replace(string words, string with)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        return TextEdit.Of(Text, [new TextChange(at, at + words.Length, with)]);
    }

    private static (int Start, int End)? Map(TextEdit edit, string passage)
    {
        var at = Text.IndexOf(passage, StringComparison.Ordinal);
        return edit.Passage(at, at + passage.Length);
    }
}
