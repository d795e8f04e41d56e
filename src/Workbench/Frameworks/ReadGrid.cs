using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Frameworks;

/// <summary>What a study does with one indicator: the column of its matrix, and the codes linked to it.</summary>
/// <param name="Codes">Ids of the codes.</param>
/// <param name="Evidence">Codings, answers and reports that carry it.</param>
/// <param name="Alliances">Alliances where there is any.</param>
public sealed record IndicatorUse(IReadOnlyList<string> Codes, IReadOnlyList<EvidenceRef> Evidence, int Alliances);

/// <summary>A framework as a study reads its cases with it.</summary>
/// <param name="Opened">The study with its framework.</param>
/// <param name="Uses">By indicator.</param>
public sealed record GridInUse(OpenedStudy Opened, IReadOnlyDictionary<string, IndicatorUse> Uses);

/// <summary>Opens a study's framework with what the study has linked to each indicator and found by it.</summary>
public sealed class ReadGrid(OpenStudy open)
{
    public async Task<Result<GridInUse>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<GridInUse>.Failed(opened.Problems);
        }

        var (read, framework) = (opened.Value.Study, opened.Value.Framework.Framework);
        var matrix = CrossCaseMatrix.Of(read, framework, MatrixRows.Alliances, MatrixColumns.Indicators, MatrixCell.Count);
        var codes = read.Links.Links.ToLookup(l => l.Indicator, l => l.Code);
        return new GridInUse(opened.Value, matrix.Columns.Index().ToDictionary(
            column => column.Item,
            column => new IndicatorUse(
                [.. codes[column.Item]],
                [.. matrix.Rows.SelectMany(r => r.Cells[column.Index].Evidence)],
                matrix.Rows.Count(r => r.Cells[column.Index].Value > 0)),
            StringComparer.Ordinal));
    }
}
