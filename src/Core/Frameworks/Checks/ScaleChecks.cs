using System.Globalization;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>
/// Tie and dependence are read from scales that exist; a majority gives tie its value; every value of dependence has
/// a level.
/// </summary>
internal static class ScaleChecks
{
    private static readonly JsonPath Table = JsonPath.Root.Member("twoAxes").Member("coordination");

    public static IEnumerable<Finding> Known(Framework framework)
    {
        var scales = framework.Scales.Select(s => s.Id).ToList();
        return framework.Coordination.TieComponents
            .SelectMany((id, at) => Finding.Unless(scales, id, Table.Member("tieComponents").Item(at, id), "framework-scale-unknown"))
            .Concat(Finding.Unless(scales, framework.Coordination.Dependence, Table.Member("dependence"), "framework-scale-unknown"));
    }

    public static IEnumerable<Finding> SameTieValues(Framework framework)
    {
        var components = framework.Coordination.TieComponents
            .Select((id, at) => (At: at, Scale: framework.Scales.FirstOrDefault(s => s.Id == id)))
            .Where(c => c.Scale is not null)
            .ToList();
        return from component in components.Skip(1)
               let first = components[0].Scale!
               where !component.Scale!.Values.SequenceEqual(first.Values)
               select new Finding(
                   Table.Member("tieComponents").Item(component.At, component.Scale!.Id),
                   "framework-tie-values-differ",
                   string.Join(", ", component.Scale!.Values),
                   first.Id,
                   string.Join(", ", first.Values));
    }

    // More than half, so that two values can never both have enough components.
    public static IEnumerable<Finding> Agreement(Framework framework)
    {
        var (needed, components) = (framework.Coordination.TieAgreement, framework.Coordination.TieComponents.Count);
        var majority = (components / 2) + 1;
        return needed >= majority && needed <= components
            ? []
            : [new(Table.Member("tieAgreement"), "framework-tie-agreement", Number(needed), Number(majority), Number(components))];
    }

    public static IEnumerable<Finding> Levels(Framework framework)
    {
        if (framework.Scales.FirstOrDefault(s => s.Id == framework.Coordination.Dependence) is not { } dependence)
        {
            return [];
        }

        var levels = framework.Coordination.Levels;
        return dependence.Values.Where(v => !levels.ContainsKey(v))
            .Select(v => new Finding(Table.Member("levels"), "framework-level-missing", v))
            .Concat(levels.Keys.SelectMany(
                v => Finding.Unless(dependence.Values, v, Table.Member("levels").Member(v), "framework-value-unknown")));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
