using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A framework has the section of its kind, and no other kind's.</summary>
internal static class SectionChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        var sections = new (FrameworkKind Kind, string Name, bool Present)[]
        {
            (FrameworkKind.TwoAxes, "twoAxes", framework.TwoAxes is not null),
            (FrameworkKind.Checklist, "checklist", framework.Checklist is not null),
            (FrameworkKind.Profile, "profile", framework.Profile is not null),
            (FrameworkKind.Filters, "filters", framework.Filters is not null),
            (FrameworkKind.Flow, "flow", framework.Flow is not null),
        };
        var kind = Keyword.Of(framework.Kind);
        foreach (var (of, name, present) in sections)
        {
            if (of == framework.Kind && !present)
            {
                yield return new(JsonPath.Root.Member("kind"), "framework-section-missing", kind, name);
            }

            if (of != framework.Kind && present)
            {
                yield return new(JsonPath.Root.Member(name), "framework-section-unexpected", kind);
            }
        }
    }
}
