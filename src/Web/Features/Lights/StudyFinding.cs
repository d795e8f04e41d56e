using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Placement;
using Alliage.Web.Wording;
using Alliage.Workbench.Lights;

namespace Alliage.Web.Features.Lights;

/// <summary>What a study is found to be under one framework, in a sentence: the title of the page.</summary>
public sealed class StudyFinding(GridNames names, StudyUnderLight read)
{
    private readonly Words words = names.Words;

    /// <summary>The finding.</summary>
    public string Title() => read.Reach.Alliances.N == 0 ? words["lights.title.nothing"] : read.Framework.Kind switch
    {
        FrameworkKind.Checklist => OfChecklist(),
        FrameworkKind.Profile => OfProfile(),
        FrameworkKind.Filters => OfFilters(),
        FrameworkKind.Flow => OfFlow(),
        _ => OfAxes(),
    };

    private string OfChecklist()
    {
        var cases = read.Cases.Select(c => c.Result).OfType<LightResult.Checked>().Select(r => r.Case).ToList();
        int Hold(int rule) => cases.Count(c => c.Combined[rule].Verdict == CombinationVerdict.Holds);
        return words.Of("lights.title.checklist", Hold(0), cases.Count, Hold(1));
    }

    private string OfProfile()
    {
        var counts = PointCount.Of(read.Cases);
        var labels = counts.Where(c => c.Point.Kind == PointKind.Label).ToList();
        var ranked = labels.Count > 0 ? labels : counts;
        var most = ranked.Max(c => c.Voices.N);
        if (most == 0)
        {
            return words.Of("lights.title.profile.none", ranked.Count, ranked[0].Voices.Of);
        }

        var first = ranked.Where(c => c.Voices.N == most).ToList();
        return words.Of(
            first.Count == 1 ? "lights.title.profile.one" : "lights.title.profile.more",
            names.Some(first.Select(c => names.In(c.Point))), most, first[0].Voices.Of);
    }

    private string OfFilters()
    {
        var counts = FirmCounts.Of([.. read.Cases.Select(c => c.Result).OfType<LightResult.Filtered>().Select(r => r.Case)]);
        return counts.Placed.N == 0
            ? words.Of("lights.title.filters.none", counts.Placed.Of)
            : words.Of(counts.Apart.Of == 0 ? "lights.title.filters.never-both" : "lights.title.filters", counts.Placed.N, counts.Placed.Of, counts.Apart.N, counts.Apart.Of);
    }

    private string OfFlow()
    {
        var cases = read.Cases.Select(c => c.Result).OfType<LightResult.Flowing>().Select(r => r.Case).ToList();
        return words.Of(
            "lights.title.flow",
            cases.Count(c => c.Flows.Any(f => f.Outcome.Holds() == true)),
            cases.Count,
            cases.Count(c => c.Firms.Any(f => f.Bottlenecks.Count > 0)));
    }

    private string OfAxes()
    {
        var cases = read.Cases.Select(c => c.Result).OfType<LightResult.Placed>().Select(r => r.Case).ToList();
        return words.Of(
            "lights.title.axes",
            cases.Count(c => c.Configuration is not null),
            cases.Count,
            cases.Count(c => c.Axes.Any(a => a.Status == PlacementStatus.Contested)));
    }
}
