using System.Globalization;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Axes have two poles, and the framework has as many axes and configurations as its kind says.</summary>
internal static class AxisChecks
{
    public static IEnumerable<Finding> Poles(Framework framework) =>
        from axis in framework.Axes.Index()
        where axis.Item.Poles.Count != 2 || axis.Item.Poles.Distinct().Count() != 2
        select new Finding(
            JsonPath.Root.Member("twoAxes").Member("axes").Item(axis.Index, axis.Item.Id).Member("poles"),
            "framework-axis-poles",
            string.Join(", ", axis.Item.Poles));

    public static IEnumerable<Finding> Kind(Framework framework)
    {
        if (framework.Axes.Count != 2)
        {
            yield return new(JsonPath.Root.Member("twoAxes").Member("axes"), "framework-kind-axes", Number(framework.Axes.Count));
        }

        if (framework.Configurations.Count != 4)
        {
            var count = Number(framework.Configurations.Count);
            yield return new(JsonPath.Root.Member("twoAxes").Member("configurations"), "framework-kind-configurations", count);
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
