using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>The rows of the coordination table are all the crossings of poles, tie and level, each once.</summary>
internal static class CrossingChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        var rows = framework.Coordination.Rows.Index().GroupBy(r => Crossing(framework, r.Item)).ToList();
        var again = from same in rows
                    from row in same.Skip(1)
                    let first = CoordinationChecks.Name(same.First().Item)
                    select new Finding(CoordinationChecks.Path(row.Index, row.Item), "framework-crossing-twice", same.Key, first);
        var possible = Possible(framework);
        // A row that names something unknown has its own problem, and may be the very one that would be missed here.
        var missing = rows.Exists(r => !possible.Contains(r.Key)) ? [] : possible.Except(rows.Select(r => r.Key));
        return again.Concat(missing.Select(
            m => new Finding(JsonPath.Root.Member("twoAxes").Member("coordination").Member("rows"), "framework-crossing-missing", m)));
    }

    private static string Crossing(Framework framework, CoordinationRow row) =>
        $"{CornerChecks.Spelled(framework, row.At)} × {row.Tie} × {row.Interdependence}";

    private static IReadOnlyList<string> Possible(Framework framework) =>
        framework.Axes.Select(a => a.Poles)
            .Append(CoordinationChecks.TieValues(framework))
            .Append(CoordinationChecks.Levels(framework))
            .Aggregate((IReadOnlyList<string>)[], (before, values) => before.Count == 0
                ? [.. values.Distinct()]
                : [.. before.SelectMany(b => values.Distinct(), (b, v) => $"{b} × {v}")]);
}
