using Alliage.Core.Frameworks;

namespace Alliage.Core.Studies.Checks;

/// <summary>
/// At most one indicator per axis, per scale, per criterion, label or filter, and among signs, for each code, answer and
/// report; in each framework by itself.
/// </summary>
internal static class IndicatorChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) => scope.Frameworks
        .SelectMany(f => Of(f, scope.Rows))
        .DistinctBy(f => (f.Id, f.Row, string.Join('|', f.Args)));

    private static IEnumerable<Finding> Of(Framework framework, StudyRows rows)
    {
        return
        [
            .. rows.Links.Distinct().GroupBy(l => l.Code)
                .SelectMany(g => Clashes(framework, g.Key, g.Select(l => ((StudyRow)l, l.Indicator)))),
            // An absence points nowhere, so it may name whatever the item asks about.
            .. rows.Answers.Where(a => a.Absence is null).SelectMany(a => Clashes(framework, a.Id, a.Indicators.Select(i => ((StudyRow)a, i)))),
            .. rows.Reports.SelectMany(r => Clashes(framework, r.Id, r.Indicators.Select(i => ((StudyRow)r, i)))),
        ];
    }

    private static IEnumerable<Finding> Clashes(Framework framework, string id, IEnumerable<(StudyRow Row, string Indicator)> carried)
    {
        var targets = carried
            .Select(c => (c.Row, c.Indicator, At: framework.Index.Indicators.GetValueOrDefault(c.Indicator)?.PointsTo))
            .Where(c => c.At is not null)
            .GroupBy(c => (c.At!.Axis, c.At.Scale, c.At.Point, IsSign: c.At.Sign is not null));
        foreach (var target in targets.Where(t => t.Count() > 1))
        {
            var indicators = Quoted.Of(target.Select(c => c.Indicator));
            var row = target.ElementAt(1).Row;
            yield return (target.Key.Axis ?? target.Key.Scale ?? target.Key.Point) is { } place
                ? new Finding(StudyProblems.IndicatorsClash, row, id, place, indicators)
                : new Finding(StudyProblems.SignsClash, row, id, indicators);
        }
    }
}
