using System.Text;
using Alliage.Interop.Docx;
using Alliage.Interop.Odt;
using Alliage.Interop.Pdf;
using Alliage.Interop.PlainText;
using Alliage.Interop.Subtitles;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.Tests.Transcripts.Given;

/// <summary>A file read by one format.</summary>
internal static class Reading
{
    public static Transcript Read(this ITranscriptFormat format, byte[] bytes)
    {
        var read = format.Read("file", bytes);
        Assert.True(read.Succeeded, string.Join("; ", read.Problems));
        return read.Value;
    }

    /// <summary>The id of the one problem.</summary>
    public static string Refused(this ITranscriptFormat format, byte[] bytes)
    {
        var read = format.Read("file", bytes);
        Assert.False(read.Succeeded, read.Succeeded ? read.Value.Text : "");
        return Assert.Single(read.Problems).Id;
    }

    /// <summary>Remarks as <c>id line args</c>.</summary>
    public static IEnumerable<string> Said(this Transcript transcript) =>
        transcript.Remarks.Select(r => string.Join(' ', new[] { r.Id[(r.Id.IndexOf('-', StringComparison.Ordinal) + 1)..], r.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Concat(r.Args).Where(a => a is not null)));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

internal static class Formats
{
    public static PlainTextFormat Text { get; } = new();

    public static DocxFormat Docx { get; } = new();

    public static OdtFormat Odt { get; } = new();

    public static PdfFormat Pdf { get; } = new();

    public static SubtitleFormat Subtitles { get; } = new();
}
