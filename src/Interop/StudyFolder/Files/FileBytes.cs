using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Alliage.Core.Problems;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>Files as bytes: how large they may be, and that text is UTF-8.</summary>
internal static class FileBytes
{
    /// <summary>Largest text of a source, memo, or original, and largest table.</summary>
    public const int TextLimit = 64 << 20;

    public const int OriginalLimit = 1 << 30;

    public const int TableLimit = 512 << 20;

    /// <summary>Longest line of a table or of study.json. Cells with line breaks may be longer.</summary>
    public const int LineLimit = 1 << 20;

    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes of a file; null where it cannot be read, with the problem noted.</summary>
    public static byte[]? Read(FileInfo file, string name, int limit, List<Problem> problems)
    {
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > limit)
            {
                problems.Add(new Problem(FolderProblems.FileTooLarge, name, null, name, Text(limit >> 20)));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(new Problem(FolderProblems.FileNoRight, name, null, name));
        }
        catch (IOException cause)
        {
            problems.Add(new Problem(FolderProblems.FileUnreadable, name, null, name, cause.Message));
        }

        return null;
    }

    /// <summary>Whether bytes are text that we read: UTF-8, no NUL and, for tables, no endless line.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes, string name, bool limitLines, List<Problem> problems)
    {
        var before = problems.Count;
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            problems.Add(new Problem(FolderProblems.EncodingUtf16, name, 1));
            return false;
        }

        if (!Utf8.IsValid(bytes))
        {
            problems.Add(new Problem(FolderProblems.EncodingInvalid, name, LineOf(bytes, Invalid(bytes))));
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
        {
            problems.Add(new Problem(FolderProblems.NulCharacter, name, LineOf(bytes, nul)));
        }

        if (limitLines && LongLine(bytes) is { } line)
        {
            problems.Add(new Problem(FolderProblems.LineTooLong, name, line, Text(LineLimit >> 10)));
        }

        return problems.Count == before;
    }

    /// <summary>The bytes after the mark that some editors put first.</summary>
    public static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Bom) ? bytes[Bom.Length..] : bytes;

    /// <summary>The text of bytes that were found to be text, without that mark.</summary>
    public static string ToText(byte[] bytes) => Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Bom) ? bytes.AsSpan(Bom.Length) : bytes);

    /// <summary>A text as bytes.</summary>
    public static byte[] FromText(string text)
    {
        // A text that itself begins with the mark's character keeps it: reading takes one off.
        return text.StartsWith('\uFEFF') ? [.. Bom, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Whether UTF-8 can hold a text: no half of a character stands alone.</summary>
    public static bool CanHold(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var consumed) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + consumed)..];
        }

        return true;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..at].Count((byte)'\n') + 1;

    private static int Invalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static int? LongLine(ReadOnlySpan<byte> bytes)
    {
        for (var line = 1; ; line++)
        {
            var end = bytes.IndexOf((byte)'\n');
            if ((end < 0 ? bytes.Length : end) > LineLimit)
            {
                return line;
            }

            if (end < 0)
            {
                return null;
            }

            bytes = bytes[(end + 1)..];
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
