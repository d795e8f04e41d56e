using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>The analyst's line of one account in a cell whose column is a theme; whole, with the codings that it rests on.</summary>
/// <param name="Account">Whose words are summed up.</param>
/// <param name="Summary">The line; null where none is written yet.</param>
/// <param name="Rows">How many rows of evidence the account brings to the cell.</param>
public sealed record CellSummary(Account Account, Summary? Summary, int Rows)
{
    /// <summary>
    /// By account: those that have a line, and those that bring something and have none. A line stands even where
    /// nothing is coded yet.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="testimony">Its words.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="theme">Id of the theme.</param>
    /// <param name="of">Whose row it is; null for all accounts.</param>
    public static IReadOnlyList<CellSummary> Of(CaseFile @case, CaseTestimony testimony, Cell cell, string theme, Account? of)
    {
        var rows = cell.Evidence.CountBy(e => testimony[e].Account).ToDictionary();
        return
        [
            .. Accounts.All.Where(a => of is null || of == a)
                .Select(a => new CellSummary(a, @case.Summaries.FirstOrDefault(s => s.Account == a && s.Theme == theme), rows.GetValueOrDefault(a)))
                .Where(s => s.Summary is not null || s.Rows > 0),
        ];
    }
}
