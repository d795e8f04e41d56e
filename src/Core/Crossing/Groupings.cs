using Alliage.Core.Frameworks;

namespace Alliage.Core.Crossing;

/// <summary>The ways in which a framework parts cases, by its kind; its scales come last with every kind.</summary>
public static class Groupings
{
    /// <summary>Id of the places that a published account gives, apart from those that are computed.</summary>
    public const string Published = "published";

    /// <summary>All of them, the one that is meant where none is asked for first.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    public static IReadOnlyList<Grouping> Of(Framework framework, bool interpreted = true) =>
        [.. OfKind(framework, interpreted), .. framework.Scales.Select(s => new ByScale(s))];

    private static IEnumerable<Grouping> OfKind(Framework framework, bool interpreted) => framework.Kind switch
    {
        FrameworkKind.TwoAxes => [new ByConfiguration(framework), .. framework.Axes.Select(a => new ByAxis(a)), new ByPublished(framework)],
        FrameworkKind.Filters => OfFilters(framework.Filters!, interpreted),
        FrameworkKind.Checklist => OfChecklist(framework.Checklist!),
        FrameworkKind.Profile => OfProfile(framework.Profile!),
        FrameworkKind.Flow => ByResources.All(framework.Flow!),
        _ => [],
    };

    private static IEnumerable<Grouping> OfFilters(Filters filters, bool interpreted) =>
        [new ByPosition(filters, interpreted), new ByLevels(filters), .. filters.Dimensions.Select(d => new ByDimension(d))];

    private static IEnumerable<Grouping> OfChecklist(Checklist checklist)
    {
        var criteria = checklist.Criteria.Select(c => c.Id).ToList();
        return
        [
            new ByHeld("criteria", "criterion", [.. criteria.Select(c => (c, (IReadOnlyList<string>)[c]))]),
            new ByCombination(Combine.Any),
            new ByCombination(Combine.All),
            .. criteria.Select(c => new ByPoint("criterion", c)),
        ];
    }

    private static IEnumerable<Grouping> OfProfile(Profile profile)
    {
        var labels = profile.Groups.SelectMany(g => g.Labels).Select(l => l.Id).ToList();
        if (labels.Count == 0)
        {
            return [];
        }

        IEnumerable<Grouping> groups = profile.Groups.Count < 2 ? []
            : [new ByHeld("groups", "group", [.. profile.Groups.Select(g => (g.Id, (IReadOnlyList<string>)[.. g.Labels.Select(l => l.Id)]))])];
        return
        [
            new ByHeld("labels", "label", [.. labels.Select(l => (l, (IReadOnlyList<string>)[l]))]),
            .. groups,
            .. labels.Select(l => new ByPoint("label", l)),
        ];
    }
}
