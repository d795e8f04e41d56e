using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>How an account stands to each column, whatever its cell counts.</summary>
internal static class ColumnReadings
{
    /// <summary>
    /// By column, the first kind that applies among the account's readings there; null where it may not speak, or where
    /// the column is a code without a link.
    /// </summary>
    public static ReadingKind?[] Of(CaseReadings readings, Account account, ColumnIndex grid)
    {
        var kinds = new ReadingKind?[grid.Keys.Count];
        foreach (var reading in readings.Of(account))
        {
            foreach (var at in grid.ReadIn(reading.Indicator.Id))
            {
                kinds[at] = kinds[at] is { } before && before <= reading.Kind ? before : reading.Kind;
            }
        }

        return kinds;
    }
}
