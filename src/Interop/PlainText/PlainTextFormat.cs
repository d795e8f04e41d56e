using Alliage.Core.Problems;
using Alliage.Interop.Texts;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.PlainText;

/// <summary>
/// Plain text and Markdown, taken as it is: UTF-8 or UTF-16, else Windows-1252, which is said. A file without ending is
/// tried as this too.
/// </summary>
public sealed class PlainTextFormat : ITranscriptFormat
{
    public string Id => "text";

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown", ".text", ""];

    // Any bytes may be text of some sort: only the name says that they are meant to be.
    public bool Recognises(ReadOnlyMemory<byte> bytes) => false;

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes) => DecodedText.Of(file, bytes.Span);
}
