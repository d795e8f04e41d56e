using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Frameworks;

/// <summary>A sound framework in a list.</summary>
public sealed record FrameworkSummary(string Id, string Version, FrameworkKind Kind, LocalText Name, int Axes, int Facets, int Indicators)
{
    internal static FrameworkSummary Of(WordedFramework worded) => new(
        worded.Framework.Id,
        worded.Framework.Version,
        worded.Framework.Kind,
        new LocalText(worded.In("fr")["name"], worded.In("en")["name"]),
        worded.Framework.Axes.Count,
        worded.Framework.Facets.Count,
        worded.Framework.Indicators.Count);
}
