using System.Text;
using Alliage.Core.Sources.Speakers;

namespace Alliage.Interop.Pdf;

/// <summary>
/// Joins lines into paragraphs: a page's width broke them, not a person. A new one begins after a wider gap, after a
/// short line that ends a sentence, and where the speaker seems to change; a new page alone begins none. Hyphens at line
/// ends stay: whether they belong to the word cannot be told.
/// </summary>
internal static class JoinedLines
{
    private const double WideGap = 1.5;
    private const double Full = 0.85;

    public static string Of(IReadOnlyList<PdfLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Select(l => l.Right).Order().ElementAt(lines.Count * 9 / 10);
        var spacing = Spacing(lines);
        var text = new StringBuilder();
        PdfLine? last = null;
        foreach (var line in lines)
        {
            if (last is not null)
            {
                var begins = Begins(last, line, width, spacing);
                text.Append(begins ? "\n" : EndsInHyphen(last.Text) ? "" : " ");
            }

            text.Append(line.Text);
            last = line;
        }

        return text.Append(last is null ? "" : "\n").ToString();
    }

    private static bool Begins(PdfLine last, PdfLine line, double width, double spacing)
    {
        var wide = last.Page == line.Page && last.Baseline - line.Baseline > WideGap * spacing;
        var ended = last.Right < Full * width && EndsSentence(last.Text);
        return wide || ended || SpeakerPatterns.BeginsWithLabel(line.Text) || line.Text[0] is '•' or '–' or '—';
    }

    private static double Spacing(IReadOnlyList<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page).Select(p => p.First.Baseline - p.Second.Baseline).Order().ToList();
        return gaps.Count == 0 ? double.MaxValue / 2 : gaps[gaps.Count / 2];
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '…' or '»' or '”' or '"' or ':' or ')' or ']' or '؟' or '。';

    private static bool EndsInHyphen(string line) => line.Length > 1 && line[^1] is '-' or '\u2010' && char.IsLetter(line[^2]);
}
