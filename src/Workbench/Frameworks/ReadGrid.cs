using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Frameworks;

/// <summary>What a study does with one indicator: the column of its matrix, and the codes linked to it.</summary>
/// <param name="Codes">Ids of the codes.</param>
/// <param name="Evidence">Codings, answers and reports that carry it.</param>
/// <param name="Alliances">Alliances where there is any.</param>
public sealed record IndicatorUse(IReadOnlyList<string> Codes, IReadOnlyList<EvidenceRef> Evidence, int Alliances);

/// <summary>A framework there is, with what a study has for it.</summary>
/// <param name="Summary">The framework.</param>
/// <param name="Use">What the study has for it.</param>
public sealed record GridAtHand(FrameworkSummary Summary, FrameworkUse Use);

/// <summary>A framework as a study reads its cases with it.</summary>
/// <param name="Opened">The study with the framework.</param>
/// <param name="Uses">By indicator.</param>
/// <param name="AtHand">All sound frameworks there are, this one too.</param>
public sealed record GridInUse(
    OpenedStudy Opened, IReadOnlyDictionary<string, IndicatorUse> Uses, IReadOnlyList<GridAtHand> AtHand)
{
    /// <summary>Whether it is the study's own: the one that places its cases.</summary>
    public bool IsOwn => Opened.Framework.Framework.Id == Opened.Study.Settings.Framework;
}

/// <summary>Opens a framework with what a study has linked to each indicator and found by it.</summary>
public sealed class ReadGrid(OpenStudy open, IFrameworkSource frameworks)
{
    /// <param name="study">The study.</param>
    /// <param name="framework">Id of a framework of any kind; null for the study's own.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<GridInUse>> Run(string study, string? framework, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        if (!opened.Succeeded)
        {
            return Result<GridInUse>.Failed(opened.Problems);
        }

        var (read, grid) = (opened.Value.Study, opened.Value.Framework.Framework);
        var matrix = CrossCaseMatrix.Of(read, grid, MatrixRows.Alliances, MatrixColumns.Indicators, MatrixCell.Count);
        var codes = read.Links.Links.ToLookup(l => l.Indicator, l => l.Code);
        var uses = matrix.Columns.Index().ToDictionary(
            column => column.Item,
            column => new IndicatorUse(
                [.. codes[column.Item]],
                [.. matrix.Rows.SelectMany(r => r.Cells[column.Index].Evidence)],
                matrix.Rows.Count(r => r.Cells[column.Index].Value > 0)),
            StringComparer.Ordinal);
        return new GridInUse(opened.Value, uses, await AtHand(read, stop));
    }

    private async Task<IReadOnlyList<GridAtHand>> AtHand(Study study, CancellationToken stop)
    {
        var all = new List<GridAtHand>();
        foreach (var id in frameworks.List())
        {
            if (await frameworks.Read(id, stop) is { Succeeded: true } read)
            {
                all.Add(new(FrameworkSummary.Of(read.Value), FrameworkUse.Of(study, read.Value.Framework)));
            }
        }

        return all;
    }
}
