using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.SecondReadings;

namespace Alliage.Cli.Json;

/// <summary>A second reading in <c>second-readings --json</c>; its counts are null while it is open.</summary>
internal sealed record ListedReadingJson(string Id, string Source, string Reader, string State, ReadingCountsJson? Counts)
{
    public static ListedReadingJson Of(ListedReading listed) => new(
        listed.Reading.Reading.Id,
        listed.Reading.Reading.Source,
        listed.Reading.Reading.Reader,
        Keyword.Of(listed.Reading.Reading.State),
        ReadingCountsJson.Of(listed.Reading.Reading, listed.Counts));
}

/// <summary>How many passages, how many of which kind, and how many differences are settled.</summary>
internal sealed record ReadingCountsJson(int Passages, IReadOnlyDictionary<string, int> ByKind, int SameRange, TallyJson Settled)
{
    public static ReadingCountsJson? Of(SecondReading reading, ReadingCounts counts) => reading.State == ReadingState.Open ? null : new(
        counts.Differences,
        counts.ByKind.ToDictionary(k => Keyword.Of(k.Kind), k => k.Count),
        counts.SameRange,
        new(counts.ToSettle - counts.Open, counts.ToSettle));
}

/// <summary>Two readers passage by passage, in <c>second-readings STUDY READING --json</c>; no differences while it is open.</summary>
internal sealed record ComparedReadersJson(
    string Id,
    string Source,
    string Reader,
    string State,
    IReadOnlyList<string> FirstReaders,
    ReadingCountsJson? Counts,
    IReadOnlyList<DifferenceJson> Differences,
    IReadOnlyList<string> ChangedSince)
{
    public static ComparedReadersJson Of(ComparedReaders compared)
    {
        var reading = compared.Reading.Reading;
        return new(
            reading.Id,
            reading.Source,
            reading.Reader,
            Keyword.Of(reading.State),
            compared.FirstReaders,
            ReadingCountsJson.Of(reading, compared.Counts),
            [.. compared.Differences.Select(DifferenceJson.Of)],
            [.. compared.ChangedSince.Select(c => c.Id)]);
    }
}

/// <summary>One passage.</summary>
internal sealed record DifferenceJson(
    string Id,
    string Kind,
    int Start,
    int End,
    bool SameRange,
    IReadOnlyList<ReaderCodingJson> First,
    IReadOnlyList<ReaderCodingJson> Second,
    SettlementJson? Settlement)
{
    public static DifferenceJson Of(SettledDifference settled)
    {
        var difference = settled.Difference;
        return new(
            difference.Id,
            Keyword.Of(difference.Kind),
            difference.Start,
            difference.End,
            difference.SameRange,
            [.. difference.First.Select(ReaderCodingJson.Of)],
            [.. difference.Second.Select(ReaderCodingJson.Of)],
            SettlementJson.Of(settled));
    }
}

/// <summary>What one reader coded.</summary>
internal sealed record ReaderCodingJson(string Id, int Start, int End, string Quote, string Code, string Coder, bool Denies)
{
    public static ReaderCodingJson Of(ReaderCoding coding) =>
        new(coding.Id, coding.Start, coding.End, coding.Quote, coding.Code, coding.Coder, coding.Denies);
}

/// <summary>What was settled.</summary>
internal sealed record SettlementJson(string Keeps, ReaderCodingJson? Instead, string Note, string By, DateTime At)
{
    public static SettlementJson? Of(SettledDifference settled) => settled.Settlement is not { } s ? null
        : new(Keyword.Of(s.Keeps), settled.Instead is { } instead ? ReaderCodingJson.Of(instead) : null, s.Note, s.By, s.At);
}
