using Alliage.Core.Studies;
using Alliage.Core.Texts;
using CsCheck;

namespace Alliage.Core.Tests.Texts;

/// <summary>Any sequence of edits keeps every passage on its words; held against an oracle that marks each character.</summary>
public sealed class TextEditPropertyTests
{
    private static readonly Gen<string> Words = Of("a", "b", "é", " ", ",", "🥖", "mot", "\n").List[0, 6].Select(string.Concat);

    private static readonly Gen<string> Text = Of("a", "bb", "é", " ", ". ", "🥖", "mot ", "\n\n").List[1, 30].Select(string.Concat);

    private static readonly Gen<List<(int Start, int Length, string Words)>> Edits =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 12], Words, (start, length, words) => (start, length, words)).List[1, 6];

    [Fact]
    public void Passages_stay_on_their_words_through_any_sequence_of_edits() =>
        Gen.Select(Text, Edits, Gen.Int[0, 60], Gen.Int[1, 20], (text, edits, at, length) => (text, edits, at, length)).Sample(
            given =>
            {
                var (text, edits, at, length) = given;
                var start = Math.Min(at, text.Length - 1);
                (int Start, int End)? range = (start, Math.Min(start + length, text.Length));
                var marks = Enumerable.Range(0, text.Length).Select(i => i >= range.Value.Start && i < range.Value.End).ToList();
                foreach (var (from, count, words) in edits)
                {
                    var a = Math.Min(from, text.Length);
                    var edit = TextEdit.Of(text, [new TextChange(a, Math.Min(a + count, text.Length), words)]);
                    var hadWords = WordCount.Of(text.AsSpan(range.Value.Start, range.Value.End - range.Value.Start)) > 0;
                    var next = edit.Passage(range.Value.Start, range.Value.End);
                    marks = Marked(marks, edit, range.Value.Start, range.Value.End);
                    Assert.Equal(marks.Count, edit.After.Length);
                    (int Start, int End)? expected = marks.Contains(true) ? (marks.IndexOf(true), marks.LastIndexOf(true) + 1) : null;
                    if (expected is var (s, e) && hadWords && WordCount.Of(edit.After.AsSpan(s, e - s)) == 0)
                    {
                        expected = null;
                    }

                    Assert.Equal(expected, next);
                    if (next is null)
                    {
                        break;
                    }

                    (range, text) = (next, edit.After);
                }
            },
            iter: 20_000);

    [Fact]
    public void The_changes_found_between_two_texts_lead_from_one_to_the_other() => Gen.Select(Text, Text, (a, b) => (a, b)).Sample(
        texts =>
        {
            var edit = TextEdit.Between(texts.a, texts.b);
            Assert.Equal(texts.b, edit.After);
            var rebuilt = texts.a;
            foreach (var change in edit.Changes.Reverse())
            {
                rebuilt = string.Concat(rebuilt.AsSpan(0, change.Start), change.Words, rebuilt.AsSpan(change.End));
            }

            Assert.Equal(texts.b, rebuilt);
        },
        iter: 20_000);

    private static Gen<string> Of(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    // Each unit of the new text with whether it belongs to the passage: kept where it was marked, and where it came in
    // with a change that lies within the passage and not at its edge.
    private static List<bool> Marked(List<bool> marks, TextEdit edit, int start, int end)
    {
        var marked = new List<bool>(marks);
        foreach (var change in edit.Changes.Reverse())
        {
            var inside = change.Start >= start && change.End <= end
                && !(change.Start == change.End && (change.Start == start || change.Start == end));
            marked.RemoveRange(change.Start, change.End - change.Start);
            marked.InsertRange(change.Start, Enumerable.Repeat(inside, change.Words.Length));
        }

        return marked;
    }
}
