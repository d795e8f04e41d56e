namespace Alliage.Core.Studies;

/// <summary>
/// A second reading with its codings and settlements. It stands beside the cases, not in them: whatever is done here,
/// the rows that results rest on are the same.
/// </summary>
/// <param name="reading">The reading.</param>
/// <param name="codings">Its codings, of all sides, by start, end and id.</param>
/// <param name="settlements">Its settlements, by difference.</param>
public sealed class ReadingFile(SecondReading reading, IReadOnlyList<ReaderCoding> codings, IReadOnlyList<Settlement> settlements)
{
    /// <summary>The reading.</summary>
    public SecondReading Reading { get; } = reading;

    /// <summary>Its codings, of all sides, by start, end and id.</summary>
    public IReadOnlyList<ReaderCoding> Codings { get; } = codings;

    /// <summary>Its settlements, by difference.</summary>
    public IReadOnlyList<Settlement> Settlements { get; } = settlements;

    /// <summary>The codings of one side, by start, end and id.</summary>
    public IReadOnlyList<ReaderCoding> Of(ReaderSide side) => [.. Codings.Where(c => c.Side == side)];

    /// <summary>Groups rows by reading. Rows that name no known reading are left out: checks report them before.</summary>
    public static IReadOnlyList<ReadingFile> All(StudyRows rows)
    {
        var codings = rows.ReaderCodings.ToLookup(c => c.Reading);
        var settlements = rows.Settlements.ToLookup(s => s.Reading);
        return
        [
            .. rows.SecondReadings.Select(r => new ReadingFile(
                r,
                [.. codings[r.Id].OrderBy(c => c.Start).ThenBy(c => c.End).ThenBy(c => c.Id, StringComparer.Ordinal)],
                [.. settlements[r.Id].OrderBy(s => s.Difference, StringComparer.Ordinal)])),
        ];
    }
}
