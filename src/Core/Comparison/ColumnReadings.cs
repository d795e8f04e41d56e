using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>How an account stands to a column, whatever its cell counts.</summary>
/// <param name="Kind">The first kind that applies among its readings there.</param>
/// <param name="SilenceCounts">Whether one of these is a silence that is counted for a pole.</param>
public readonly record struct ColumnState(ReadingKind Kind, bool SilenceCounts)
{
    /// <summary>Whether the account is silent there and says nothing, counted or not.</summary>
    public bool IsSilent => Kind is ReadingKind.Silent or ReadingKind.SilentAlone;
}

/// <summary>How an account stands to each column.</summary>
internal static class ColumnReadings
{
    /// <summary>
    /// By column; null where it may not speak, or where
    /// the column is a code without a link.
    /// </summary>
    public static ColumnState?[] Of(CaseReadings readings, Account account, ColumnIndex grid)
    {
        var states = new ColumnState?[grid.Keys.Count];
        foreach (var reading in readings.Of(account))
        {
            foreach (var at in grid.ReadIn(reading.Indicator.Id))
            {
                var counts = reading is { Kind: ReadingKind.Silent, Counted: true };
                states[at] = states[at] is { } before
                    ? new(before.Kind < reading.Kind ? before.Kind : reading.Kind, before.SilenceCounts || counts)
                    : new(reading.Kind, counts);
            }
        }

        return states;
    }
}
