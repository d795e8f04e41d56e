using Alliage.Core.Problems;

namespace Alliage.Workbench.Ports;

/// <summary>A form in which transcripts come: its bytes are read into plain text.</summary>
public interface ITranscriptFormat
{
    /// <summary>Id, such as <c>docx</c>.</summary>
    string Id { get; }

    /// <summary>Endings of file names, with their dot, in lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether the bytes are of this form, whatever the file's name. False where they do not tell.</summary>
    bool Recognises(ReadOnlyMemory<byte> bytes);

    /// <summary>The text, or what keeps it from being read.</summary>
    /// <param name="file">Name of the file, for problems.</param>
    /// <param name="bytes">All of it.</param>
    Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes);
}

/// <summary>A transcript as text.</summary>
/// <param name="Text">The text; lines end with a line feed.</param>
/// <param name="Speakers">Names that the form itself tells apart from speech; none where speakers can only be guessed from the text.</param>
/// <param name="Remarks">What a person should know of it: what was left out, what was guessed.</param>
public sealed record Transcript(string Text, IReadOnlyList<string> Speakers, IReadOnlyList<Problem> Remarks);
