using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>Codings of two readers for which no counterpart was found yet.</summary>
internal sealed class Unmatched(IEnumerable<ReaderCoding> first, IEnumerable<ReaderCoding> second)
{
    private readonly List<ReaderCoding> first = [.. first.OrderBy(c => c.Start)];
    private readonly List<ReaderCoding> second = [.. second.OrderBy(c => c.Start)];

    /// <summary>Takes out all that hang together by pairs that share text and match.</summary>
    public IReadOnlyList<ReadingDifference> Together(DifferenceKind kind, Func<ReaderCoding, ReaderCoding, bool> matches)
    {
        var group = new Dictionary<ReaderCoding, List<ReaderCoding>>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other) in Sharing().Where(p => matches(p.First, p.Second)))
        {
            Join(group, one, other);
        }

        var found = group.Values.Distinct<List<ReaderCoding>>(ReferenceEqualityComparer.Instance).Select(codings => new ReadingDifference(
            kind, [.. first.Where(codings.Contains)], [.. second.Where(codings.Contains)])).ToList();
        found.ForEach(Take);
        return found;
    }

    /// <summary>Takes out pairs that share text, those that share most first.</summary>
    public IReadOnlyList<ReadingDifference> Pairs(DifferenceKind kind)
    {
        var taken = new HashSet<ReaderCoding>(ReferenceEqualityComparer.Instance);
        var found = Sharing()
            .OrderByDescending(p => Shared(p.First, p.Second))
            .ThenBy(p => Math.Max(p.First.End, p.Second.End) - Math.Min(p.First.Start, p.Second.Start))
            .ThenBy(p => Math.Min(p.First.Start, p.Second.Start))
            .ThenBy(p => Lesser(p.First.Id, p.Second.Id), StringComparer.Ordinal)
            .ThenBy(p => Greater(p.First.Id, p.Second.Id), StringComparer.Ordinal)
            .Where(p => !taken.Contains(p.First) && !taken.Contains(p.Second) && taken.Add(p.First) && taken.Add(p.Second))
            .Select(p => new ReadingDifference(kind, [p.First], [p.Second]))
            .ToList();
        found.ForEach(Take);
        return found;
    }

    /// <summary>What is left, each by itself.</summary>
    public IReadOnlyList<ReadingDifference> Alone() =>
    [
        .. first.Select(c => new ReadingDifference(DifferenceKind.OnlyFirst, [c], [])),
        .. second.Select(c => new ReadingDifference(DifferenceKind.OnlySecond, [], [c])),
    ];

    private static int Shared(ReaderCoding one, ReaderCoding other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    private static string Lesser(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? a : b;

    private static string Greater(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? b : a;

    private static void Join(Dictionary<ReaderCoding, List<ReaderCoding>> group, ReaderCoding one, ReaderCoding other)
    {
        var (a, b) = (group.GetValueOrDefault(one, [one]), group.GetValueOrDefault(other, [other]));
        if (!ReferenceEquals(a, b))
        {
            a.AddRange(b);
        }

        foreach (var coding in a)
        {
            group[coding] = a;
        }
    }

    private void Take(ReadingDifference difference)
    {
        first.RemoveAll(c => difference.First.Contains(c, ReferenceEqualityComparer.Instance));
        second.RemoveAll(c => difference.Second.Contains(c, ReferenceEqualityComparer.Instance));
    }

    private IEnumerable<(ReaderCoding First, ReaderCoding Second)> Sharing() =>
        from one in first from other in second.TakeWhile(s => s.Start < one.End) where other.End > one.Start select (one, other);
}
