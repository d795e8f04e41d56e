using System.Globalization;
using System.Text.RegularExpressions;
using Alliage.Core.Problems;
using Alliage.Interop.Texts;

namespace Alliage.Interop.Subtitles;

/// <summary>
/// Cues of both kinds of subtitles: blocks parted by blank lines, each with a line of times. One that is malformed keeps
/// its words and is said with its line.
/// </summary>
internal sealed partial class CueReader(string file)
{
    private static readonly string[] Asides = ["WEBVTT", "NOTE", "STYLE", "REGION"];

    public List<Cue> Cues { get; } = [];

    public List<Problem> Remarks { get; } = [];

    public void Read(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
            {
                continue;
            }

            var end = at;
            while (end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]))
            {
                end++;
            }

            Block(lines[at..end], at + 1);
            at = end;
        }
    }

    private void Block(string[] lines, int line)
    {
        if (Asides.Any(a => lines[0] == a || lines[0].StartsWith(a + " ", StringComparison.Ordinal) || lines[0].StartsWith(a + "\t", StringComparison.Ordinal)))
        {
            return;
        }

        // Some programs leave no blank line between cues: each line of times begins another.
        var timings = Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("-->", StringComparison.Ordinal)).ToList();
        if (timings.Count == 0)
        {
            Loose(lines, line);
            return;
        }

        for (var i = 0; i < timings.Count; i++)
        {
            var end = i + 1 < timings.Count ? timings[i + 1] : lines.Length;
            var hasNumber = i + 1 < timings.Count && end - 1 > timings[i] && IsNumber(lines[end - 1]);
            Timed(lines[timings[i]], lines[(timings[i] + 1)..(hasNumber ? end - 1 : end)], line + timings[i]);
        }
    }

    private void Loose(string[] lines, int line)
    {
        if (lines.Length == 1 && IsNumber(lines[0]))
        {
            return;
        }

        Remarks.Add(new Problem(TranscriptProblems.CueWithoutTimes, file, line, Cut(lines[0])));
        Add(null, null, lines);
    }

    private void Timed(string timing, string[] words, int line)
    {
        var match = Timing().Match(timing);
        var (from, to) = match.Success ? (Time(match.Groups["from"].Value), Time(match.Groups["to"].Value)) : (null, null);
        if (from is null || to is null)
        {
            Remarks.Add(new Problem(TranscriptProblems.CueTimes, file, line, Cut(timing)));
            (from, to) = (null, null);
        }
        else if (to < from)
        {
            Remarks.Add(new Problem(TranscriptProblems.CueBackwards, file, line, Cut(timing)));
        }

        Add(from, to, words);
    }

    private void Add(TimeSpan? from, TimeSpan? to, string[] lines)
    {
        foreach (var (speaker, words) in CueWords.Of(string.Join(' ', lines.Select(l => l.Trim()))))
        {
            if (words.Length > 0)
            {
                Cues.Add(new Cue(from, to, speaker, words));
            }
        }
    }

    private static TimeSpan? Time(string written)
    {
        var parts = written.Replace(',', '.').Split(':');
        return parts.Length is 2 or 3
            && int.TryParse(parts.Length == 3 ? parts[0] : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 60
            && decimal.TryParse(parts[^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 60
            && hours < 1000
                ? new TimeSpan(hours, minutes, 0) + TimeSpan.FromMilliseconds((double)(seconds * 1000))
                : null;
    }

    private static bool IsNumber(string line) => line.Trim() is { Length: > 0 } trimmed && trimmed.All(char.IsAsciiDigit);

    private static string Cut(string line) => line.Length > 60 ? line[..60].Trim() + "…" : line.Trim();

    [GeneratedRegex(@"^\s*(?<from>[\d:.,]+)\s*-->\s*(?<to>[\d:.,]+)(\s|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Timing();
}
