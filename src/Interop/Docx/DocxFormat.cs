using System.Globalization;
using System.Xml;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;
using Alliage.Workbench.Ports;
using DocumentFormat.OpenXml.Packaging;

namespace Alliage.Interop.Docx;

/// <summary>Documents of Word since 2007. Older ones and locked ones are told from broken ones.</summary>
public sealed class DocxFormat : ITranscriptFormat
{
    private static readonly byte[] OldContainer = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly OpenSettings Settings = new() { AutoSave = false, MaxCharactersInPart = Packed.Limit };

    public string Id => "docx";

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx", ".doc"];

    public bool Recognises(ReadOnlyMemory<byte> bytes) =>
        IsOldContainer(bytes) || Packed.Has(bytes, e => e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase));

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        if (IsOldContainer(bytes))
        {
            // A document with a password is packed into the container that old documents are.
            var locked = bytes.Span.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
            return Refused(locked ? TranscriptProblems.Encrypted : TranscriptProblems.OldWord, file);
        }

        try
        {
            using var document = WordprocessingDocument.Open(Packed.Stream(bytes), false, Settings);
            if (document.MainDocumentPart?.Document?.Body is not { } body)
            {
                return Refused(TranscriptProblems.Broken, file, "docx");
            }

            var text = new DocxText();
            text.Read(body);
            return new Transcript(Lines.Normalised(text.ToString()), [], text.Counted.Said(file));
        }
        catch (XmlException cause) when (cause.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
        {
            return Refused(TranscriptProblems.UnpacksTooLarge, file, (Packed.Limit >> 20).ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException
            or InvalidOperationException or ArgumentException or NotSupportedException or UriFormatException)
        {
            return Refused(TranscriptProblems.Broken, file, "docx");
        }
    }

    private static bool IsOldContainer(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith(OldContainer);

    private static Result<Transcript> Refused(string id, string file, params string[] args) =>
        Result<Transcript>.Failed(new Problem(id, file, null, args));
}
