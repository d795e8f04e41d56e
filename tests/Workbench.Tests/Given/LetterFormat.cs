using System.Text;
using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Tests.Given;

/// <summary>A form known by its first letters, as real ones are; it refuses what holds "broken".</summary>
internal sealed class LetterFormat : ITranscriptFormat
{
    public string Id => "letter";

    public IReadOnlyList<string> Extensions { get; } = [".letter"];

    public bool Recognises(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("LETTER\n"u8);

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        return text.Contains("broken", StringComparison.Ordinal)
            ? Result<Transcript>.Failed(new Problem("transcript-broken", file, null, Id))
            : new Transcript(text[7..], ["Zoé"], [new Problem("transcript-comments-left-out", file, null, "2")]);
    }
}

/// <summary>Plain text.</summary>
internal sealed class NoteFormat : ITranscriptFormat
{
    public string Id => "note";

    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool Recognises(ReadOnlyMemory<byte> bytes) => false;

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes) => new Transcript(Encoding.UTF8.GetString(bytes.Span), [], []);
}
