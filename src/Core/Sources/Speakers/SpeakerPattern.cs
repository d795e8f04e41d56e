using System.Text.RegularExpressions;

namespace Alliage.Core.Sources.Speakers;

/// <summary>One way in which transcripts name who speaks, at the beginning of a line.</summary>
/// <remarks>
/// The expression has the groups <c>label</c> (all that is no speech), <c>name</c> and perhaps <c>time</c>. It sees the
/// beginning of one line only and runs in linear time, whatever the line.
/// </remarks>
public sealed class SpeakerPattern
{
    /// <summary>How much of a line a label may take, in UTF-16 units.</summary>
    public const int LongestLabel = 120;

    private const int MostWords = 4;

    private readonly Regex expression;

    internal SpeakerPattern(string id, string expression, bool isPlain = true)
    {
        Id = id;
        IsPlain = isPlain;
        this.expression = new Regex(
            expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>Stable id, such as <c>colon</c>.</summary>
    public string Id { get; }

    /// <summary>
    /// Whether such a line is hardly ever anything else than a change of speaker. Where another pattern leads, a plain
    /// one still counts for the names found; the others (a dash, a tab) do not, for they occur in speech too.
    /// </summary>
    public bool IsPlain { get; }

    /// <summary>The label that a line begins with, or null.</summary>
    /// <param name="line">The line, without its line feed.</param>
    public SpeakerLabel? Match(ReadOnlySpan<char> line)
    {
        var beginning = line[..Math.Min(line.Length, LongestLabel)].ToString();
        var match = expression.Match(beginning);
        if (!match.Success)
        {
            return null;
        }

        var name = SpeakerName.Tidy(match.Groups["name"].Value);
        var time = match.Groups["time"];
        return name.Length == 0 || name.Split(' ').Length > MostWords
            ? null
            : new SpeakerLabel(name, time.Success ? time.Value.Trim() : null, match.Groups["label"].Index + match.Groups["label"].Length);
    }
}

/// <summary>The label of a line: who, when, and where the speech begins.</summary>
/// <param name="Name">The name, its spaces made one.</param>
/// <param name="Time">The time or times as they are written; null where there are none.</param>
/// <param name="Length">UTF-16 units from the beginning of the line to the end of the label.</param>
public sealed record SpeakerLabel(string Name, string? Time, int Length);
