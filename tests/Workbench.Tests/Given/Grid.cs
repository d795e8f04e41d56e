using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Tests.Given;

/// <summary>A framework as small as placing allows: two axes, one facet on the second.</summary>
internal static class Grid
{
    private static readonly Origin Ours = new() { From = OriginKind.OurInterpretation };

    public static Framework Small { get; } = new()
    {
        Id = "small",
        Version = "1.1",
        Kind = FrameworkKind.TwoAxes,
        Works = [],
        Themes = [new() { Id = "aims", Origin = Ours, Cues = Ours }],
        Scales = [new() { Id = "dependence", Values = ["low", "strong"], Origin = Ours }],
        Signs = [],
        Facets = [new() { Id = "growth", Origin = Ours }],
        Indicators = [Indicator("shared-growth", "shared"), Indicator("own-growth", "own")],
        SilenceRules = [new() { Id = SilenceRule.Supported, NeedsSupport = true, Origin = Ours }],
        TwoAxes = new()
        {
            Axes = [Axis("orientation", "trade", "product"), Axis("logic", "own", "shared")],
            Configurations = [],
            Coordination = new()
            {
                TieComponents = [],
                TieAgreement = 1,
                Dependence = "dependence",
                Levels = new Dictionary<string, string> { ["low"] = "low", ["strong"] = "strong" },
                Modes = [],
                Rows = [],
                Origin = Ours,
            },
        },
        Contract = new() { Stances = [], Arguments = [] },
        Resources = new() { Kinds = [], Saturation = [] },
        Criteria = new() { Preconditions = [], Criteria = [], Combine = Combine.Each, Origin = Ours },
        SizeLimits = [],
        Propositions = [],
        Markers = [new() { Id = "together", AnyOf = ["ensemble"], Origin = Ours }, new() { Id = "two", AnyOf = ["deux"], Origin = Ours }],
    };

    /// <summary>A checklist of one criterion, which says nothing of the axes of the other.</summary>
    public static Framework List { get; } = Small with
    {
        Id = "list",
        Kind = FrameworkKind.Checklist,
        TwoAxes = null,
        Facets = [new() { Id = "stakes", Origin = Ours }],
        Indicators =
        [
            Indicator("vital", "") with { Facet = "stakes", PointsTo = new() { Criterion = "vital-means" } },
            Indicator("minor", "") with { Facet = "stakes", PointsTo = new() { Criterion = "vital-means", Against = true } },
        ],
        Checklist = new() { Criteria = [new() { Id = "vital-means", Origin = Ours }], Combine = Combine.Each, Origin = Ours },
    };

    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["theme.aims.cues.openly"] = "pourquoi cette alliance",
        ["theme.aims.cues.by-name"] = "croissance",
    };

    private static Axis Axis(string id, string first, string second) => new() { Id = id, Poles = [first, second], Origin = Ours };

    private static Indicator Indicator(string id, string pole) => new()
    {
        Id = id,
        Theme = "aims",
        Facet = "growth",
        HeardFrom = HeardFrom.Voice,
        PointsTo = new() { Axis = "logic", Pole = pole },
        Origin = Ours,
    };
}
