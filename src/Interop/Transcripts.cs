using Alliage.Interop.Docx;
using Alliage.Interop.Odt;
using Alliage.Interop.Pdf;
using Alliage.Interop.PlainText;
using Alliage.Interop.Subtitles;
using Alliage.Workbench.Ports;

namespace Alliage.Interop;

/// <summary>The forms in which transcripts are read, in the order in which they are asked.</summary>
public static class Transcripts
{
    public static IReadOnlyList<ITranscriptFormat> Formats { get; } =
        [new DocxFormat(), new OdtFormat(), new PdfFormat(), new SubtitleFormat(), new PlainTextFormat()];
}
