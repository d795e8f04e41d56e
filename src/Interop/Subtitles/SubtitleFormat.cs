using System.Text;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;
using Alliage.Workbench.Ports;

namespace Alliage.Interop.Subtitles;

/// <summary>Subtitles: SubRip and WebVTT, which differ in little that matters here.</summary>
public sealed class SubtitleFormat : ITranscriptFormat
{
    // Where the first times must stand, if these are subtitles at all.
    private const int Looked = 400;

    public string Id => "subtitles";

    public IReadOnlyList<string> Extensions { get; } = [".srt", ".vtt"];

    public bool Recognises(ReadOnlyMemory<byte> bytes)
    {
        var beginning = Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, Looked)]).TrimStart('\uFEFF');
        if (beginning == "WEBVTT" || (beginning.StartsWith("WEBVTT", StringComparison.Ordinal) && char.IsWhiteSpace(beginning[6])))
        {
            return true;
        }

        var lines = beginning.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 1 && lines[0].All(char.IsAsciiDigit) && lines[1].Contains("-->", StringComparison.Ordinal);
    }

    public Result<Transcript> Read(string file, ReadOnlyMemory<byte> bytes)
    {
        var decoded = DecodedText.Of(file, bytes.Span);
        if (!decoded.Succeeded)
        {
            return decoded;
        }

        var reader = new CueReader(file);
        reader.Read(decoded.Value.Text);
        if (!reader.Cues.Exists(c => c.From is not null))
        {
            return Result<Transcript>.Failed(new Problem(TranscriptProblems.NoCues, file, null));
        }

        var hasVoices = reader.Cues.Exists(c => c.Speaker is not null);
        List<Problem> times = hasVoices ? [] : [new Problem(TranscriptProblems.TimesInOriginal, file, null)];
        return new Transcript(
            SpokenText.Of(reader.Cues, hasVoices),
            [.. reader.Cues.Select(c => c.Speaker).OfType<string>().Distinct()],
            [.. decoded.Value.Remarks, .. reader.Remarks, .. times]);
    }
}
