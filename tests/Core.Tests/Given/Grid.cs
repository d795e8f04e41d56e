using Alliage.Core.Frameworks;

namespace Alliage.Core.Tests.Given;

/// <summary>
/// A framework small enough to read at a glance, with everything the rules speak of: two axes, facets with several
/// faces, silences on both axes, indicators that only one side may speak to, scales, signs and a table of 16 rows.
/// </summary>
internal static class Grid
{
    public static readonly Origin Ours = new() { From = OriginKind.OurInterpretation };

    public static readonly IReadOnlyList<Axis> Axes =
    [
        new() { Id = "orientation", Poles = ["product", "trade"], Origin = Ours },
        new() { Id = "logic", Poles = ["egocentric", "co-development"], Origin = Ours },
    ];

    private static readonly string[] Components = ["time", "emotion", "confiding", "services"];

    private static readonly string[] SignIds = ["habit", "money-owed"];

    public static Framework Small { get; } = Of(
    [
        Indicator("partner-growth", "growth", "logic", "co-development", "egocentric", HeardFrom.Voice),
        Indicator("own-growth", "growth", "logic", "egocentric"),
        Indicator("help-given", "help", "logic", "co-development"),
        Indicator("help-refused", "help", "logic", "egocentric"),
        Indicator("own-benefit", "benefit", "logic", "egocentric", from: HeardFrom.Voice),
        Indicator("own-advantage", "benefit", "logic", "egocentric"),
        Indicator("joint-benefit", "benefit", "logic", "co-development"),
        Indicator("long-term", "horizon", "outlook", "co-development"),
        Indicator("one-off", "horizon", "outlook", "egocentric"),
        Indicator("shared-plans", "plans", "outlook", "co-development", "egocentric"),
        Indicator("trade-pride", "skills", "orientation", "trade"),
        Indicator("new-product", "skills", "orientation", "product"),
        Indicator("joint-offer", "offer", "orientation", "product", "trade"),
        Indicator("own-offer", "offer", "orientation", "trade"),
        Indicator("common-customers", "customers", "orientation", "product"),
        Indicator("own-customers", "customers", "orientation", "trade"),
        Indicator("catalogue", "catalogue", "orientation", "product", from: HeardFrom.Record),
        Indicator("shared-brand", "brand", "orientation"),
        .. Components.SelectMany(c => new[]
        {
            Indicator($"{c}-weak", $"tie-{c}", "partner-tie", $"tie-{c}:weak"),
            Indicator($"{c}-strong", $"tie-{c}", "partner-tie", $"tie-{c}:strong"),
        }),
        Indicator("dependence-low", "dependence", "interdependence", "dependence:low"),
        Indicator("dependence-medium", "dependence", "interdependence", "dependence:medium"),
        Indicator("dependence-strong", "dependence", "interdependence", "dependence:strong"),
        .. SignIds.Select(s => Indicator(s, s, "coordination", "sign:" + s)),
    ]);

    /// <summary>A framework of these indicators; facets and themes are listed as they come up.</summary>
    public static Framework Of(IReadOnlyList<Indicator> indicators) => new()
    {
        Id = "small",
        Version = "1",
        Kind = FrameworkKind.TwoAxes,
        Works = [],
        Themes = [.. indicators.Select(i => i.Theme).Distinct().Select(t => new Theme { Id = t, Origin = Ours })],
        Scales =
        [
            .. Components.Select(c => new Scale { Id = $"tie-{c}", Values = ["weak", "strong"], Origin = Ours }),
            new() { Id = "dependence", Values = ["low", "medium", "strong"], Origin = Ours },
        ],
        Signs = [.. SignIds.Select(s => new Sign { Id = s, Origin = Ours })],
        Facets = [.. indicators.Select(i => i.Facet).Distinct().Select(f => new Facet { Id = f, Origin = Ours })],
        Indicators = indicators,
        SilenceRules = [],
        TwoAxes = new()
        {
            Axes = Axes,
            Configurations =
            [
                .. from logic in Axes[1].Poles
                   from orientation in Axes[0].Poles
                   select new Configuration { Id = $"{logic}-{orientation}", At = At(orientation, logic), Traits = [], Origin = Ours },
            ],
            Coordination = Table,
        },
        Contract = new() { Stances = [], Arguments = [] },
        Resources = new() { Kinds = [], Saturation = [] },
        Criteria = new() { Preconditions = [], Criteria = [], Combine = Combine.Each, Origin = Ours },
        SizeLimits = [],
        Propositions = [],
    };

    /// <summary>
    /// One indicator. What it points to is a pole (<c>trade</c>), a value of a scale (<c>tie-time:weak</c>), a sign
    /// (<c>sign:habit</c>) or nothing.
    /// </summary>
    public static Indicator Indicator(
        string id, string facet, string theme, string pointsTo = "", string? silent = null, HeardFrom from = HeardFrom.Both) => new()
        {
            Id = id,
            Facet = facet,
            Theme = theme,
            HeardFrom = from,
            PointsTo = Target(pointsTo),
            SilentPole = silent,
            Origin = Ours,
        };

    private static Target? Target(string pointsTo)
    {
        var parts = pointsTo.Split(':');
        return pointsTo.Length == 0 ? null
            : parts.Length == 1 ? new() { Axis = Axes.Single(a => a.Poles.Contains(pointsTo)).Id, Pole = pointsTo }
            : parts[0] == "sign" ? new() { Sign = parts[1] }
            : new() { Scale = parts[0], Value = parts[1] };
    }

    private static Dictionary<string, string> At(string orientation, string logic) =>
        new() { ["orientation"] = orientation, ["logic"] = logic };

    private static CoordinationTable Table => new()
    {
        TieComponents = [.. Components.Select(c => $"tie-{c}")],
        TieAgreement = 3,
        Dependence = "dependence",
        Levels = new Dictionary<string, string> { ["low"] = "low-medium", ["medium"] = "low-medium", ["strong"] = "strong" },
        Modes = ["trust-by-friendship", "trust-by-interest", "constrained-trust", "trust-to-consolidate"],
        Rows =
        [
            Row(1, "egocentric", "product", "weak", "low-medium", RowStatus.Stated, "trust-by-interest"),
            Row(2, "egocentric", "product", "weak", "strong", RowStatus.GeneralRule),
            Row(3, "egocentric", "product", "strong", "low-medium"),
            Row(4, "egocentric", "product", "strong", "strong", RowStatus.GeneralRule),
            Row(5, "egocentric", "trade", "weak", "strong", RowStatus.Stated, "constrained-trust") with { BothDepend = true },
            Row(6, "egocentric", "trade", "weak", "low-medium"),
            Row(7, "egocentric", "trade", "strong", "strong", RowStatus.GeneralRule),
            Row(8, "egocentric", "trade", "strong", "low-medium"),
            Row(9, "co-development", "product", "strong", "low-medium", RowStatus.Stated, "trust-by-friendship"),
            Row(10, "co-development", "product", "strong", "strong", RowStatus.GeneralRule),
            Row(11, "co-development", "product", "weak", "low-medium"),
            Row(12, "co-development", "product", "weak", "strong"),
            Row(13, "co-development", "trade", "strong", "strong", RowStatus.Stated, "trust-to-consolidate"),
            Row(14, "co-development", "trade", "strong", "low-medium", RowStatus.GeneralRule),
            Row(15, "co-development", "trade", "weak", "low-medium"),
            Row(16, "co-development", "trade", "weak", "strong"),
        ],
        Origin = Ours,
    };

    private static CoordinationRow Row(
        int number, string logic, string orientation, string tie, string level, RowStatus status = RowStatus.Open, string? mode = null) => new()
        {
            Number = number,
            At = At(orientation, logic),
            Tie = tie,
            Interdependence = level,
            Status = status,
            Mode = mode,
            Origin = Ours,
        };
}
