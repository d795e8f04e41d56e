using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;
using Alliage.Workbench.Ports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Alliage.Interop.Pdf;

/// <summary>Pages of text in one column or two. Pictures of pages hold no text, and that is said.</summary>
public sealed class PdfFormat : ITranscriptFormat
{
    // Programs put a few bytes before the mark.
    private const int Looked = 1024;

    public string Id => "pdf";

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool Recognises(ReadOnlyMemory<byte> bytes) => bytes.Span[..Math.Min(bytes.Length, Looked)].IndexOf("%PDF-"u8) >= 0;

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true });
            return Of(file, [.. document.GetPages().Select(PageLines.Of)]);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Result<Transcript>.Failed(new Problem(TranscriptProblems.Encrypted, file, null));
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // The reader throws whatever a damaged file leads it to.
            return Result<Transcript>.Failed(new Problem(TranscriptProblems.Broken, file, null, "pdf"));
        }
    }

    private static Result<Transcript> Of(string file, IReadOnlyList<PdfPage> read)
    {
        IReadOnlyList<IReadOnlyList<PdfLine>> pages = [.. read.Select(p => p.Lines)];
        var empty = pages.Select((lines, at) => (lines, at)).Where(p => p.lines.Count == 0).Select(p => Number(p.at + 1)).ToList();
        if (empty.Count == pages.Count)
        {
            return Result<Transcript>.Failed(new Problem(TranscriptProblems.Scanned, file, null, Number(pages.Count)));
        }

        var running = new RunningLines(file, pages);
        List<Problem> without = empty.Count == 0 ? [] : [new Problem(TranscriptProblems.PagesWithoutText, file, null, string.Join(", ", empty))];
        var columns = read.Index().Where(p => p.Item.HasColumns).Select(p => Number(p.Index + 1)).ToList();
        List<Problem> inColumns = columns.Count == 0 ? [] : [new Problem(TranscriptProblems.TwoColumns, file, null, string.Join(", ", columns))];
        return new Transcript(
            JoinedLines.Of([.. pages.SelectMany(p => p).Where(l => !running.IsOne(l))]), [], [.. running.Remarks, .. without, .. inColumns]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
