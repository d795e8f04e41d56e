using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What one account brings to a cell, word for word: as many as are asked for, and of how many.</summary>
/// <param name="Account">Who tells.</param>
/// <param name="Shown">Those shown, in the study's order; ones that do not deny before ones that do.</param>
/// <param name="Rows">How many there are.</param>
public sealed record CellQuotations(Account Account, IReadOnlyList<Testimony> Shown, int Rows)
{
    /// <summary>By account: those that bring something.</summary>
    /// <param name="testimony">The words of the case.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="most">The most to show of each account.</param>
    public static IReadOnlyList<CellQuotations> Of(CaseTestimony testimony, Cell cell, int most) =>
    [
        .. testimony.Of(cell.Evidence)
            .GroupBy(t => t.Account)
            .OrderBy(g => g.Key)
            .Select(g => new CellQuotations(g.Key, [.. g.OrderBy(t => t is Testimony.Passage { Coding.Denies: true }).Take(most)], g.Count())),
    ];
}
