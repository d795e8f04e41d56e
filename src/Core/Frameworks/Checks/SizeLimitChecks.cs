using System.Globalization;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A firm has at least one person.</summary>
internal static class SizeLimitChecks
{
    public static IEnumerable<Finding> Of(Framework framework) =>
        from limit in framework.SizeLimits.Index()
        where limit.Item.AtMost < 1
        select new Finding(
            JsonPath.Root.Member("sizeLimits").Item(limit.Index, limit.Item.Id).Member("atMost"),
            "framework-size-limit",
            limit.Item.AtMost.ToString(CultureInfo.InvariantCulture));
}
