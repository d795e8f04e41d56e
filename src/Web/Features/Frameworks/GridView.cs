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

    public IReadOnlyList<FrameworkRule> Rules { get; }

    /// <summary>Rules that no work states.</summary>
    public IEnumerable<FrameworkRule> Ours => Rules.Where(r => r.Origin.From == OriginKind.OurInterpretation);

    public IReadOnlyList<FacetShape> Facets { get; }

    /// <summary>Indicators that point to nothing.</summary>
    public IEnumerable<Indicator> Poleless => Framework.Indicators.Where(i => i.PointsTo is null);

    public IEnumerable<FacetShape> FacetsOf(Axis axis) => Facets.Where(f => f.Axis == axis.Id);

    public IEnumerable<FacetShape> FacetsOf(Scale scale) => Facets.Where(f => f.Scale == scale.Id);

    public IEnumerable<FacetShape> FacetsOf(Sign sign) => Facets.Where(f => f.Sign == sign.Id);

    /// <summary>Facets of which no indicator points anywhere.</summary>
    public IEnumerable<FacetShape> OtherFacets => Facets.Where(f => f is { Axis: null, Scale: null, Sign: null });

    public static string Anchor(RuleKind kind, string id) => FrameworkAddress.Anchor(kind, id);
}
