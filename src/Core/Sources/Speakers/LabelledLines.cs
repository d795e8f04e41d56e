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
        var found = SpeakerPatterns.All
            .Select(p => Found(p, text, lines, refused))
            .Select(f => (f.Pattern, f.Lines, Accepted: Accepted(f.Lines, listed)))
            .ToList();
        var leading = found.MaxBy(f => Count(f.Lines, f.Accepted));
        var count = Count(leading.Lines, leading.Accepted);
        if (count < FewestLines && !leading.Lines.Exists(l => listed.Contains(SpeakerName.Key(l.Label.Name))))
        {
            return new LabelledLines(null, [], []);
        }

        var chosen = new SortedDictionary<int, LabelledLine>();
        foreach (var other in found.Where(f => f.Pattern == leading.Pattern || f.Pattern.IsPlain).OrderBy(f => f.Pattern != leading.Pattern))
        {
            foreach (var line in other.Lines.Where(l => leading.Accepted.Contains(SpeakerName.Key(l.Label.Name))))
            {
                chosen.TryAdd(line.Start, line);
            }
        }

        var unsure = leading.Lines.Select(l => l.Label.Name).DistinctBy(SpeakerName.Key)
            .Where(n => !leading.Accepted.Contains(SpeakerName.Key(n))).ToList();
        return new LabelledLines(leading.Pattern.Id, [.. chosen.Values], unsure);
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

    private static (SpeakerPattern Pattern, List<LabelledLine> Lines) Found(
        SpeakerPattern pattern, string text, List<(int Start, int Length)> lines, HashSet<string> refused)
    {
        var found = new List<LabelledLine>();
        foreach (var (start, length) in lines)
        {
            if (pattern.Match(text.AsSpan(start, length)) is { } label && !refused.Contains(SpeakerName.Key(label.Name)))
            {
                found.Add(new LabelledLine(start, label));
            }
        }

        return (pattern, found);
    }

    private static HashSet<string> Accepted(List<LabelledLine> lines, HashSet<string> listed)
    {
        var counts = lines.CountBy(l => SpeakerName.Key(l.Label.Name)).ToList();
        var fewest = Math.Max(FewestPerName, counts.Select(c => c.Value).DefaultIfEmpty().Max() / RarestName);
        return [.. counts.Where(c => c.Value >= fewest || listed.Contains(c.Key)).Select(c => c.Key)];
    }

    private static int Count(List<LabelledLine> lines, HashSet<string> accepted) =>
        lines.Count(l => accepted.Contains(SpeakerName.Key(l.Label.Name)));
}
