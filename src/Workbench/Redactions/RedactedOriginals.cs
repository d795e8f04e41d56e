using System.IO.Compression;
using System.Text;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Redactions;

/// <summary>Files that can be rewritten are; one that cannot be looked into goes where its source had a name in it.</summary>
internal sealed class RedactedOriginals
{
    /// <summary>How the name of a note ends that stands for a file which could not be rewritten.</summary>
    private const string NoteSuffix = ".redacted.txt";

    // What unpacks to more than this is a picture or a trap.
    private const int LargestPart = 64 << 20;

    private static readonly string[] Plain = [".txt", ".md", ".csv", ".srt", ".vtt", ".tsv", ".json"];

    private readonly Dictionary<string, string> renamed = [];
    private readonly Func<string, string> words;

    /// <param name="words">What becomes of words.</param>
    /// <param name="study">The study.</param>
    /// <param name="touched">Sources whose text has, or once had, a name in it.</param>
    public RedactedOriginals(Func<string, string> words, Redactable study, HashSet<string> touched)
    {
        this.words = words;
        var ofTouched = study.Rows.OfType<Source>().Where(s => touched.Contains(s.Id)).Select(s => s.Original).OfType<string>().ToHashSet();
        foreach (var (file, bytes) in study.Originals)
        {
            var name = words(file);
            if (Plain.Contains(Path.GetExtension(file).ToLowerInvariant()) && Decoded(bytes) is { } text)
            {
                Files[name] = Encoding.UTF8.GetBytes(words(text));
            }
            else if (ofTouched.Contains(file) || name != file || IsInside(bytes))
            {
                name += NoteSuffix;
                Gone.Add(file);
                Files[name] = "Fichier retiré : un nom y a été remplacé. / File removed: a name in it was replaced.\n"u8.ToArray();
            }
            else
            {
                Files[name] = bytes;
            }

            // Under the name that the rows have after their own words were replaced.
            renamed[words(file)] = name;
        }
    }

    public Dictionary<string, ReadOnlyMemory<byte>> Files { get; } = [];

    public List<string> Gone { get; } = [];

    public string NewName(string file) => renamed.GetValueOrDefault(file, file);

    /// <summary>Whether a name stands in a file as it is, or in any part of a packed one: comments, headers, who wrote it.</summary>
    private bool IsInside(ReadOnlyMemory<byte> bytes)
    {
        var plain = Encoding.Latin1.GetString(bytes.Span);
        return Has(plain) || (IsPacked(bytes) && Parts(bytes).Any(p => Has(p) || Has(WithoutTags(p))));
    }

    private bool Has(string text) => words(text) != text;

    private static bool IsPacked(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("PK\u0003\u0004"u8);

    private static List<string> Parts(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var packed = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            return [.. packed.Entries.Where(e => e.Length < LargestPart).Select(Read)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static string Read(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // A name may be cut by a change of type in its middle.
    private static string WithoutTags(string part)
    {
        var text = new StringBuilder(part.Length);
        var inTag = false;
        foreach (var c in part)
        {
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && c != '>')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static string? Decoded(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
