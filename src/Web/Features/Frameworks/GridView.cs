using Alliage.Core.Frameworks;
using Alliage.Web.Wording;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Frameworks;

/// <summary>All that the page of a framework shows, made once for a request.</summary>
public sealed class GridView
{
    public GridView(GridInUse grid, Words words)
    {
        Opened = grid.Opened;
        Uses = grid.Uses;
        AtHand = grid.AtHand;
        IsOwn = grid.IsOwn;
        Words = words;
        Names = Opened.Framework.In(words.Language);
        Speech = new(words, Framework, Names);
        Rules = FrameworkRules.Of(Framework);
        Facets = [.. Framework.Facets.Select(f => FacetShape.Of(f, Framework))];
    }

    public OpenedStudy Opened { get; }

    public string Study => Opened.Study.Name;

    public Framework Framework => Opened.Framework.Framework;

    /// <summary>The framework's own words in the reader's language.</summary>
    public FrameworkWording Names { get; }

    public Words Words { get; }

    public GridSpeech Speech { get; }

    public IReadOnlyDictionary<string, IndicatorUse> Uses { get; }

    /// <summary>All frameworks there are, with what this study has for them.</summary>
    public IReadOnlyList<GridAtHand> AtHand { get; }

    /// <summary>Whether it is the study's own.</summary>
    public bool IsOwn { get; }

    public IReadOnlyList<FrameworkRule> Rules { get; }

    /// <summary>Rules that no work states.</summary>
    public IEnumerable<FrameworkRule> Ours => Rules.Where(r => r.Origin.From == OriginKind.OurInterpretation);

    public IReadOnlyList<FacetShape> Facets { get; }

    /// <summary>Indicators that point to nothing.</summary>
    public IEnumerable<Indicator> Poleless => Framework.Indicators.Where(i => i.PointsTo is null);

    public IEnumerable<FacetShape> FacetsOf(Axis axis) => Facets.Where(f => f.Target?.Axis == axis.Id);

    public IEnumerable<FacetShape> FacetsOf(Scale scale) => Facets.Where(f => f.Target?.Scale == scale.Id);

    public IEnumerable<FacetShape> FacetsOf(Sign sign) => Facets.Where(f => f.Target?.Sign == sign.Id);

    /// <summary>Facets that are first about one of these criteria, labels or filters.</summary>
    public IEnumerable<FacetShape> FacetsOf(IReadOnlyList<Entry> points) =>
        Facets.Where(f => f.Target?.Point is { } point && points.Any(p => p.Id == point));

    /// <summary>Facets of which no indicator points anywhere.</summary>
    public IEnumerable<FacetShape> OtherFacets => Facets.Where(f => f.Target is null);

    public static string Anchor(RuleKind kind, string id) => FrameworkAddress.Anchor(kind, id);
}
