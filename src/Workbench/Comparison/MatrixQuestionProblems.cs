using Alliage.Core.Comparison;
using Alliage.Core.Crossing;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Crossing;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>What a question names that its study or framework does not have: all of it, with the nearest that there is.</summary>
internal static class MatrixQuestionProblems
{
    public static IEnumerable<Problem> Of(MatrixQuestion asked, RowOrder order, Study study, Framework framework)
    {
        if (asked.Shows == MatrixShows.Summaries && (asked.Columns != MatrixColumns.Themes || asked.Rows == MatrixRows.Sources))
        {
            yield return Problem.Of(MatrixProblem.NoSummariesThere, Keyword.Of(asked.Rows), Keyword.Of(asked.Columns));
        }

        if (framework.TwoAxes is null && order is RowOrder.ByConfiguration or RowOrder.ByTie or RowOrder.ByDependence)
        {
            yield return Problem.Of(MatrixProblem.OrderNeedsAxes, MatrixWords.Of(order), framework.Id);
        }

        if (order is RowOrder.ByGrouping by && Groupings.Of(framework).Select(g => g.Id).ToList() is var groupings && !groupings.Contains(by.Id))
        {
            yield return Problem.Of(CrossProblem.UnknownGrouping, by.Id, Nearest.Text(by.Id, groupings), framework.Id);
        }

        var scope = asked.Scope;
        var attributes = CaseGroups.Attributes(study);
        var sectors = study.Cases.SelectMany(c => c.Firms).Select(f => f.Sector).OfType<string>().Distinct().ToList();
        var values = study.Cases.SelectMany(c => c.Attributes).Where(a => a.Name == scope.Attribute?.Name).Select(a => a.Value).Distinct().ToList();
        (string Id, string? Named, IEnumerable<string> Known)[] all =
        [
            (StudyProblems.UnknownAxis, (order as RowOrder.ByAxis)?.Axis, framework.Axes.Select(a => a.Id)),
            (MatrixProblem.UnknownAttribute, (order as RowOrder.ByAttribute)?.Name, attributes),
            (StudyProblems.UnknownTheme, scope.Theme, framework.Themes.Select(t => t.Id)),
            (MatrixProblem.UnknownFacet, scope.Facet, framework.Facets.Select(f => f.Id)),
            (MatrixProblem.UnknownConfiguration, scope.Configuration, framework.Configurations.Select(c => c.Id)),
            (MatrixProblem.UnknownSector, scope.Sector, sectors),
            (MatrixProblem.UnknownTie, scope.Tie, CaseGroups.TieValues(framework)),
            (MatrixProblem.UnknownDependence, scope.Dependence, CaseGroups.DependenceValues(framework)),
            values.Count == 0
                ? (MatrixProblem.UnknownAttribute, scope.Attribute?.Name, attributes)
                : (MatrixProblem.UnknownAttributeValue, scope.Attribute?.Value, values),
        ];
        foreach (var (id, named, known) in all)
        {
            if (named is not null && !known.Contains(named))
            {
                yield return StudyProblem.Unknown(id, named, known);
            }
        }
    }
}
