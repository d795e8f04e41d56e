namespace Alliage.Core.Sources.Speakers;

/// <summary>A line that begins with a label.</summary>
/// <param name="Start">First unit of the line in the text.</param>
/// <param name="Label">Its label.</param>
internal sealed record LabelledLine(int Start, SpeakerLabel Label);

/// <summary>
/// Which lines of a text change the speaker. A line that looks like it is not enough: a label counts where its name
/// comes back under the same pattern, or is listed by a person. One pattern leads, the one with the most such lines.
/// </summary>
internal sealed record LabelledLines(string? Pattern, IReadOnlyList<LabelledLine> Chosen, IReadOnlyList<string> Unsure)
{
    private const int FewestLines = 3;
    private const int FewestPerName = 2;

    // Beside somebody with a hundred turns, what stands twice at the beginning of a line is more likely a heading.
    private const int RarestName = 50;

    public static LabelledLines Of(string text, SpeakerNames names)
    {
        var listed = names.Listed.Select(SpeakerName.Key).Where(k => k.Length > 0).ToHashSet();
        var refused = names.Refused.Select(SpeakerName.Key).ToHashSet();
        var lines = Lines(text);
        var found = SpeakerPatterns.All.Select(p => new PatternLines(p, text, lines)).ToList();
        if (Leading(found, listed, refused) is not { } leading)
        {
            return new LabelledLines(null, [], []);
        }

        var accepted = leading.Accepted(listed);
        accepted.ExceptWith(refused);
        var chosen = new SortedDictionary<int, LabelledLine>();
        foreach (var other in found.Where(f => f == leading || f.Pattern.IsPlain).OrderBy(f => f != leading))
        {
            foreach (var line in other.Lines.Where(l => accepted.Contains(SpeakerName.Key(l.Label.Name))))
            {
                chosen.TryAdd(line.Start, line);
            }
        }

        var unsure = leading.Lines.Select(l => l.Label.Name).DistinctBy(SpeakerName.Key)
            .Where(n => !accepted.Contains(SpeakerName.Key(n)) && !refused.Contains(SpeakerName.Key(n))).ToList();
        return new LabelledLines(leading.Pattern.Id, [.. chosen.Values], unsure);
    }

    /// <summary>
    /// The pattern that leads by what repeats alone: what a person lists or refuses afterwards does not move the other
    /// turns. Only where nothing repeats, or all that does was refused, do listed names decide.
    /// </summary>
    private static PatternLines? Leading(List<PatternLines> found, HashSet<string> listed, HashSet<string> refused)
    {
        var repeated = found.Where(f => f.Count(f.Accepted([])) >= FewestLines && f.Accepted(listed).Except(refused).Any()).ToList();
        if (repeated.Count > 0)
        {
            return repeated.MaxBy(f => f.Count(f.Accepted([])));
        }

        var best = found.MaxBy(f => f.Lines.Count(l => listed.Contains(SpeakerName.Key(l.Label.Name))))!;
        return best.Lines.Exists(l => listed.Contains(SpeakerName.Key(l.Label.Name))) ? best : null;
    }

    private static List<(int Start, int Length)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add((start, end - start));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>The lines that one pattern finds.</summary>
    private sealed class PatternLines
    {
        public PatternLines(SpeakerPattern pattern, string text, List<(int Start, int Length)> lines)
        {
            Pattern = pattern;
            foreach (var (start, length) in lines)
            {
                if (pattern.Match(text.AsSpan(start, length)) is { } label)
                {
                    Lines.Add(new LabelledLine(start, label));
                }
            }
        }

        public SpeakerPattern Pattern { get; }

        public List<LabelledLine> Lines { get; } = [];

        public HashSet<string> Accepted(HashSet<string> listed)
        {
            var counts = Lines.CountBy(l => SpeakerName.Key(l.Label.Name)).ToList();
            var fewest = Math.Max(FewestPerName, counts.Select(c => c.Value).DefaultIfEmpty().Max() / RarestName);
            return [.. counts.Where(c => c.Value >= fewest || listed.Contains(c.Key)).Select(c => c.Key)];
        }

        public int Count(HashSet<string> accepted) => Lines.Count(l => accepted.Contains(SpeakerName.Key(l.Label.Name)));
    }
}
