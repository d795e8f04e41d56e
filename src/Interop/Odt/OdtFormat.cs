using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.Odt;

/// <summary>Open documents, as LibreOffice writes them. Nothing outside the file is ever fetched.</summary>
public sealed class OdtFormat : ITranscriptFormat
{
    private const string Content = "content.xml";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        MaxCharactersInDocument = Packed.Limit,
    };

    public string Id => "odt";

    public IReadOnlyList<string> Extensions { get; } = [".odt", ".ott"];

    public bool Recognises(ReadOnlyMemory<byte> bytes) => Packed.Has(bytes, e => e.FullName == Content);

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(Packed.Stream(bytes), ZipArchiveMode.Read);
            if (IsLocked(zip))
            {
                return Refused(TranscriptProblems.Encrypted, file);
            }

            if (zip.GetEntry(Content) is not { } entry)
            {
                return Refused(TranscriptProblems.Broken, file, "odt");
            }

            using var content = Packed.Unpack(entry);
            return content is null ? TooLarge(file) : Read(file, content);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return Refused(TranscriptProblems.Broken, file, "odt");
        }
    }

    private static Result<Transcript> Read(string file, Stream content)
    {
        using var reader = XmlReader.Create(content, Safe);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        var body = document.Root?.Element(OdtText.Office + "body")?.Element(OdtText.Office + "text");
        if (body is null)
        {
            return Refused(TranscriptProblems.Broken, file, "odt");
        }

        var text = new OdtText();
        text.Read(body);
        return new Transcript(text.ToString(), [], text.Counted.Said(file));
    }

    private static bool IsLocked(ZipArchive zip)
    {
        if (zip.GetEntry("META-INF/manifest.xml") is not { } entry)
        {
            return false;
        }

        using var manifest = Packed.Unpack(entry);
        return manifest is not null && Encoding.UTF8.GetString(manifest.ToArray()).Contains("encryption-data", StringComparison.Ordinal);
    }

    private static Result<Transcript> TooLarge(string file) =>
        Refused(TranscriptProblems.UnpacksTooLarge, file, (Packed.Limit >> 20).ToString(CultureInfo.InvariantCulture));

    private static Result<Transcript> Refused(string id, string file, params string[] args) =>
        Result<Transcript>.Failed(new Problem(id, file, null, args));
}
