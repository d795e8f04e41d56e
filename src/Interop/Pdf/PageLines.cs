using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Alliage.Interop.Pdf;

/// <summary>The lines of a page, from top to bottom. A pdf knows letters and places, not lines.</summary>
internal static class PageLines
{
    // Words whose baselines differ by less than this share of their height stand on one line.
    private const double SameLine = 0.45;

    // A gap this many letters high parts columns, as of names and speech.
    private const double Column = 2.5;

    /// <summary>The lines of a page in reading order.</summary>
    public static PdfPage Of(Page page)
    {
        var lines = new List<List<Word>>();
        foreach (var word in page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => !string.IsNullOrWhiteSpace(w.Text)).OrderByDescending(Baseline))
        {
            if (lines.Count > 0 && Math.Abs(Baseline(lines[^1][0]) - Baseline(word)) < SameLine * Math.Max(Height(lines[^1][0]), Height(word)))
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        var placed = PageColumns.Of([.. lines.Select(l => (IReadOnlyList<Word>)[.. l.OrderBy(w => w.BoundingBox.Left)])]);
        return new PdfPage([.. placed.Lines.Select(l => Line(page.Number, l.Words) with { Right = l.Right })], placed.Found);
    }

    private static PdfLine Line(int page, IReadOnlyList<Word> words)
    {
        var text = new StringBuilder();
        Word? last = null;
        foreach (var word in words)
        {
            if (last is not null)
            {
                text.Append(word.BoundingBox.Left - last.BoundingBox.Right > Column * Height(word) ? '\t' : ' ');
            }

            text.Append(word.Text.Trim());
            last = word;
        }

        return new PdfLine(page, text.ToString(), words[^1].BoundingBox.Right, Baseline(words[0]), words.Max(Height));
    }

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    internal static double Height(Word word) => Math.Max(1, word.Letters[0].PointSize);
}

/// <summary>A page as it is read.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="HasColumns">Whether some of them stood in two columns.</param>
internal sealed record PdfPage(IReadOnlyList<PdfLine> Lines, bool HasColumns);
