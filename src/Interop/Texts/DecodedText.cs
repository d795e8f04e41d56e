using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.Texts;

/// <summary>Bytes as text. The encoding is told by its mark, else by what the bytes can be, and said where it is a guess.</summary>
internal static class DecodedText
{
    // A file with more of them than this is a program or a picture that happens to hold letters.
    private const double MostControls = 0.01;

    private const double MostlyLatin = 0.6;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text with line feeds alone, and what is to be said of it; or why it is none.</summary>
    public static Result<Transcript> Of(string file, ReadOnlySpan<byte> bytes)
    {
        var remarks = new List<Problem>();
        if (bytes.StartsWith("{\\rtf"u8))
        {
            return Refused(TranscriptProblems.Rtf, file);
        }

        if ((Marked(bytes) ?? Unmarked(bytes)) is var (encoding, mark))
        {
            if (Strict(encoding, bytes[mark..]) is not { } text)
            {
                return Refused(TranscriptProblems.EncodingUnknown, file);
            }

            if (ReferenceEquals(encoding, Windows1252))
            {
                remarks.Add(new Problem(TranscriptProblems.Windows1252, file, null));
            }

            return Sound(file, Lines.Normalised(text), remarks);
        }

        return Refused(TranscriptProblems.Binary, file);
    }

    private static Result<Transcript> Sound(string file, string text, List<Problem> remarks)
    {
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
        {
            return Result<Transcript>.Failed(new Problem(TranscriptProblems.Binary, file, text.AsSpan(0, nul).Count('\n') + 1));
        }

        if (text.Count(c => char.IsControl(c) && c is not ('\n' or '\t' or '\f' or '\v')) > text.Length * MostControls)
        {
            return Refused(TranscriptProblems.Binary, file);
        }

        if (text.Count(c => c == '\uFFFD') is > 0 and var lost)
        {
            remarks.Add(new Problem(TranscriptProblems.CharactersLost, file, null, lost.ToString(CultureInfo.InvariantCulture)));
        }

        return new Transcript(text, [], remarks);
    }

    private static (Encoding Encoding, int Mark)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? (Encoding.UTF8, 3)
        : bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? (Encoding.UTF32, 4)
        : bytes.StartsWith<byte>([0xFF, 0xFE]) ? (Encoding.Unicode, 2)
        : bytes.StartsWith<byte>([0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, 2)
        : null;

    private static (Encoding Encoding, int Mark)? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            // Western letters in UTF-16 have nought for their upper half, and hardly any for their lower.
            var (even, odd) = (Noughts(bytes, 0), Noughts(bytes, 1));
            var half = bytes.Length / 2;
            return odd > half * MostlyLatin && even < half - odd + 1 ? (Encoding.Unicode, 0)
                : even > half * MostlyLatin && odd < half - even + 1 ? (Encoding.BigEndianUnicode, 0)
                : null;
        }

        return Utf8.IsValid(bytes) ? (Encoding.UTF8, 0) : (Windows1252, 0);
    }

    private static int Noughts(ReadOnlySpan<byte> bytes, int from)
    {
        var count = 0;
        for (var i = from; i < bytes.Length; i += 2)
        {
            count += bytes[i] == 0 ? 1 : 0;
        }

        return count;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Result<Transcript> Refused(string id, string file) =>
        Result<Transcript>.Failed(new Problem(id, file, null));
}
