using System.Globalization;
using System.Text;
using Alliage.Core.Sources.Speakers;

namespace Alliage.Interop.Subtitles;

/// <summary>
/// Cues as a text that reads like any transcript. With voices, what one speaker says in a row is a paragraph under a
/// label with its time (<c>Ana (00:01:02): …</c>), so that speakers are recognised in it later and times stay at hand.
/// Without, cues run on, and a pause or what looks like a change of speaker begins a line.
/// </summary>
internal static class SpokenText
{
    // Nomen nescio: beside named voices, words of nobody must not go on with the one before.
    private const string Nameless = "N.N.";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public static string Of(IReadOnlyList<Cue> cues, bool hasVoices)
    {
        var text = new StringBuilder();
        Cue? last = null;
        foreach (var cue in cues)
        {
            if (last is null || (hasVoices && !Same(last, cue)))
            {
                text.Append(last is null ? "" : "\n\n").Append(hasVoices ? Label(cue) : "");
            }
            else
            {
                text.Append(BeginsLine(last, cue, hasVoices) ? '\n' : ' ');
            }

            text.Append(cue.Words);
            last = cue;
        }

        return text.Append(last is null ? "" : "\n").ToString();
    }

    private static bool Same(Cue a, Cue b) => SpeakerName.Key(a.Speaker ?? "") == SpeakerName.Key(b.Speaker ?? "");

    private static string Label(Cue cue) =>
        (cue.Speaker ?? Nameless) + (cue.From is { } from ? $" ({from.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)})" : "") + ": ";

    private static bool BeginsLine(Cue last, Cue cue, bool hasVoices) =>
        (cue.From is { } from && last.To is { } to && from - to >= Pause)
        || (!hasVoices && (cue.Words[0] is '-' or '–' or '—' || SpeakerPatterns.BeginsWithLabel(cue.Words)));
}
