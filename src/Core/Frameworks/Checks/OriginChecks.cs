using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Every rule can be traced: to a section of the work, to another work that is listed, or to us and no work.</summary>
internal static class OriginChecks
{
    public static IEnumerable<Finding> Works(Framework framework) =>
        framework.Works.Count > 0 ? [] : [new(JsonPath.Root.Member("works"), "framework-works-empty")];

    public static IEnumerable<Finding> Traceable(Framework framework)
    {
        var works = framework.Works.Select(w => w.Id).ToList();
        return Origins.Of(framework).SelectMany(o => Of(o.At, o.Origin, works));
    }

    public static IEnumerable<Finding> Of(JsonPath at, Origin origin, IReadOnlyCollection<string> works)
    {
        if (origin.From == OriginKind.Paper && string.IsNullOrWhiteSpace(origin.Section))
        {
            yield return new(at, "framework-origin-section-missing");
        }

        if (origin.From == OriginKind.OtherSource && string.IsNullOrWhiteSpace(origin.Work))
        {
            yield return new(at, "framework-origin-work-missing");
        }
        else if (origin.From == OriginKind.OurInterpretation && origin.Work is not null)
        {
            yield return new(at.Member("work"), "framework-origin-work-unexpected", origin.Work);
        }
        else if (origin.Work is not null)
        {
            foreach (var finding in Finding.Unless(works, origin.Work, at.Member("work"), "framework-work-unknown"))
            {
                yield return finding;
            }
        }
    }
}
