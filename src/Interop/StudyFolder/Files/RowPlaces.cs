using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Interop.StudyFolders.Tables;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>Where each row of a folder stands, so that what the checks find can be told with file and line.</summary>
internal sealed class RowPlaces
{
    private readonly Dictionary<StudyRow, int?> lines = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StudyRow> unsound = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether every table could be read to its end. If not, rows are lacking, and much would seem wrong that is not.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Notes the rows of a table, and gives them.</summary>
    public IReadOnlyList<TRow> Rows<TRow>(ReadTable<TRow> table)
        where TRow : StudyRow => Rows(table, row => row);

    /// <summary>The same, each row completed by what stands in other files.</summary>
    public IReadOnlyList<TRow> Rows<TRow>(ReadTable<TRow> table, Func<TRow, TRow> complete)
        where TRow : StudyRow
    {
        Complete &= table.Complete;
        return [.. table.Rows.Select(r => Add(complete(r.Row), r.Line, r.Sound))];
    }

    /// <summary>Notes a row.</summary>
    public TRow Add<TRow>(TRow row, int? line, bool sound)
        where TRow : StudyRow
    {
        lines.Add(row, line);
        if (!sound)
        {
            unsound.Add(row);
        }

        return row;
    }

    /// <summary>A finding as a problem; null where it may be an echo of a row that could not be read properly.</summary>
    public Problem? Of(Finding finding) =>
        finding.DrawnFrom.Append(finding.Row).OfType<StudyRow>().Any(unsound.Contains)
            ? null
            : finding.At(finding.Row is null ? null : lines.GetValueOrDefault(finding.Row));
}
