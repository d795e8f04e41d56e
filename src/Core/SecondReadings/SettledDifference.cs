using Alliage.Core.Studies;

namespace Alliage.Core.SecondReadings;

/// <summary>A difference with what was settled of it.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Settlement">What was settled; null where nothing was.</param>
/// <param name="Instead">The coding put in its place; null unless the settlement keeps another.</param>
public sealed record SettledDifference(ReadingDifference Difference, Settlement? Settlement, ReaderCoding? Instead)
{
    /// <summary>Whether a person has still to settle it. Where both agree nobody has to: the first reader's range stands.</summary>
    public bool IsOpen => Settlement is null && Difference.Kind != DifferenceKind.Agreed;

    /// <summary>The codings that are kept; null while it is open.</summary>
    public IReadOnlyList<ReaderCoding>? Kept => Settlement?.Keeps switch
    {
        null => IsOpen ? null : Difference.First,
        KeptSide.First => Difference.First,
        KeptSide.Second => Difference.Second,
        KeptSide.Both => [.. Difference.Codings],
        KeptSide.Neither => [],
        _ => Instead is null ? [] : [Instead],
    };

    /// <summary>The differences of a reading, each with its settlement.</summary>
    public static IReadOnlyList<SettledDifference> All(ReadingFile reading)
    {
        var settlements = reading.Settlements.ToDictionary(s => s.Difference, StringComparer.Ordinal);
        var instead = reading.Of(ReaderSide.Together).ToDictionary(c => c.Id, StringComparer.Ordinal);
        return
        [
            .. ReadingDifferences.Of(reading).Select(d =>
                settlements.TryGetValue(d.Id, out var settlement) && settlement.Codings.SequenceEqual(d.Ids, StringComparer.Ordinal)
                    ? new SettledDifference(d, settlement, settlement.Instead is { } id ? instead.GetValueOrDefault(id) : null)
                    : new SettledDifference(d, null, null)),
        ];
    }
}
