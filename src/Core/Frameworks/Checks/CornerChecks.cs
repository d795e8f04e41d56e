using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A corner (of a configuration, of a row) names a known pole on every axis, and no two configurations share one.</summary>
internal static class CornerChecks
{
    public static IEnumerable<Finding> Of(Framework framework, JsonPath at, IReadOnlyDictionary<string, string> corner)
    {
        foreach (var axis in framework.Axes.DistinctBy(a => a.Id))
        {
            var findings = corner.TryGetValue(axis.Id, out var pole)
                ? Finding.Unless(axis.Poles, pole, at.Member(axis.Id), "framework-pole-unknown")
                : [new(at, "framework-corner-axis-missing", axis.Id)];
            foreach (var finding in findings)
            {
                yield return finding;
            }
        }

        var axes = framework.Axes.Select(a => a.Id).ToList();
        foreach (var finding in corner.Keys.SelectMany(k => Finding.Unless(axes, k, at.Member(k), "framework-axis-unknown")))
        {
            yield return finding;
        }
    }

    public static IEnumerable<Finding> Configurations(Framework framework) =>
        framework.Configurations.SelectMany((configuration, at) => Of(framework, Path(at, configuration), configuration.At));

    public static IEnumerable<Finding> Shared(Framework framework) =>
        from same in framework.Configurations.Index().GroupBy(c => Spelled(framework, c.Item.At))
        from again in same.Skip(1)
        select new Finding(Path(again.Index, again.Item), "framework-corner-twice", same.First().Item.Id, same.Key);

    /// <summary>A corner in one line, axis by axis; an axis that is not named is a question mark.</summary>
    public static string Spelled(Framework framework, IReadOnlyDictionary<string, string> corner) =>
        string.Join(" × ", framework.Axes.Select(a => corner.GetValueOrDefault(a.Id, "?")));

    private static JsonPath Path(int at, Configuration configuration) =>
        JsonPath.Root.Member("twoAxes").Member("configurations").Item(at, configuration.Id).Member("at");
}
