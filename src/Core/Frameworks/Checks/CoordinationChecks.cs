using System.Globalization;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Each row of the coordination table names what exists, and has a mode exactly where the work states it.</summary>
internal static class CoordinationChecks
{
    /// <summary>What a row is called: its number.</summary>
    public static string Name(CoordinationRow row) => row.Number.ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<Finding> Rows(Framework framework) =>
        framework.Coordination.Rows.SelectMany(
            (row, at) => Names(framework, row, Path(at, row)).Concat(Mode(framework, row, Path(at, row))));

    public static IEnumerable<Finding> Numbers(Framework framework) =>
        from same in framework.Coordination.Rows.Index().GroupBy(r => r.Item.Number)
        from again in same.Skip(1)
        select new Finding(Path(again.Index, again.Item).Member("number"), "framework-row-number-twice", Name(again.Item));

    /// <summary>The values that tie can have: those of its first known component.</summary>
    public static IReadOnlyList<string> TieValues(Framework framework) =>
        framework.Coordination.TieComponents
            .Select(id => framework.Scales.FirstOrDefault(s => s.Id == id)?.Values)
            .FirstOrDefault(values => values is not null) ?? [];

    /// <summary>The levels of interdependence.</summary>
    public static IReadOnlyList<string> Levels(Framework framework) => [.. framework.Coordination.Levels.Values.Distinct()];

    public static JsonPath Path(int at, CoordinationRow row) =>
        JsonPath.Root.Member("twoAxes").Member("coordination").Member("rows").Item(at, Name(row));

    private static IEnumerable<Finding> Names(Framework framework, CoordinationRow row, JsonPath at) =>
    [
        .. CornerChecks.Of(framework, at.Member("at"), row.At),
        .. Finding.Unless(TieValues(framework), row.Tie, at.Member("tie"), "framework-tie-unknown"),
        .. Finding.Unless(Levels(framework), row.Interdependence, at.Member("interdependence"), "framework-level-unknown"),
    ];

    private static IEnumerable<Finding> Mode(Framework framework, CoordinationRow row, JsonPath at)
    {
        var stated = row.Status == RowStatus.Stated;
        if (stated && row.Mode is null)
        {
            yield return new(at, "framework-row-mode-missing");
        }

        if (!stated && row.Mode is not null)
        {
            yield return new(at.Member("mode"), "framework-row-mode-unexpected", row.Mode);
        }

        if (!stated && row.BothDepend)
        {
            yield return new(at.Member("bothDepend"), "framework-row-both-depend-unexpected");
        }

        if (row.Mode is null)
        {
            yield break;
        }

        foreach (var finding in Finding.Unless(framework.Coordination.Modes, row.Mode, at.Member("mode"), "framework-mode-unknown"))
        {
            yield return finding;
        }
    }
}
