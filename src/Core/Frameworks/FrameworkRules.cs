using System.Globalization;

namespace Alliage.Core.Frameworks;

/// <summary>What a rule of a framework is about.</summary>
public enum RuleKind
{
    /// <summary>A topic of the guide.</summary>
    Theme,

    /// <summary>An opposition.</summary>
    Axis,

    /// <summary>Something read by degree.</summary>
    Scale,

    /// <summary>A mark of constrained trust.</summary>
    Sign,

    /// <summary>A fact with several faces.</summary>
    Facet,

    /// <summary>A one-sided statement.</summary>
    Indicator,

    /// <summary>A rule on silence.</summary>
    Silence,

    /// <summary>A crossing of the axes.</summary>
    Configuration,

    /// <summary>A trait of a configuration; its id is that of the configuration, a dot, its own.</summary>
    Trait,

    /// <summary>How tie and dependence are read for the coordination table.</summary>
    Coordination,

    /// <summary>A row of the coordination table; its id is its number.</summary>
    Row,

    /// <summary>A stance on writing things down.</summary>
    Stance,

    /// <summary>An argument for a stance.</summary>
    Argument,

    /// <summary>A kind of resource.</summary>
    Resource,

    /// <summary>What holds a saturated resource back.</summary>
    Saturation,

    /// <summary>What makes it an alliance at all.</summary>
    Precondition,

    /// <summary>What makes an alliance strategic.</summary>
    Criterion,

    /// <summary>How the criteria combine.</summary>
    Combination,

    /// <summary>A reading of how small a very small firm is.</summary>
    SizeLimit,

    /// <summary>A general claim.</summary>
    Proposition,

    /// <summary>The words by which a question is proposed as raising a theme; its id is the theme's.</summary>
    Cues,

    /// <summary>A word looked for in what owners say.</summary>
    Marker,

    /// <summary>A group of labels.</summary>
    Group,

    /// <summary>A label of a profile.</summary>
    Label,

    /// <summary>What filters measure.</summary>
    Dimension,

    /// <summary>A filter.</summary>
    Filter,

    /// <summary>A position of a firm.</summary>
    Position,

    /// <summary>Where a position is put on the dimensions; its id is the position's.</summary>
    Cell,

    /// <summary>What may be said of a resource.</summary>
    State,

    /// <summary>A state by which a resource holds its firm back; its id is the state's.</summary>
    Bottleneck,
}

/// <summary>One rule of a framework with where it comes from.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Id">Its id among rules of its kind; that of the framework for the two that stand alone.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record FrameworkRule(RuleKind Kind, string Id, Origin Origin);

/// <summary>Everything in a framework that has a source of its own, in the order of the framework's lists.</summary>
public static class FrameworkRules
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<FrameworkRule> Of(Framework framework) =>
    [
        .. framework.Axes.Select(a => new FrameworkRule(RuleKind.Axis, a.Id, a.Origin)),
        .. framework.Facets.Select(f => new FrameworkRule(RuleKind.Facet, f.Id, f.Origin)),
        .. framework.Indicators.Select(i => new FrameworkRule(RuleKind.Indicator, i.Id, i.Origin)),
        .. framework.Scales.Select(s => new FrameworkRule(RuleKind.Scale, s.Id, s.Origin)),
        .. framework.Signs.Select(s => new FrameworkRule(RuleKind.Sign, s.Id, s.Origin)),
        .. framework.SilenceRules.Select(r => new FrameworkRule(RuleKind.Silence, Studies.Keyword.Of(r.Id), r.Origin)),
        .. framework.Configurations.Select(c => new FrameworkRule(RuleKind.Configuration, c.Id, c.Origin)),
        .. framework.Configurations.SelectMany(c => c.Traits.Select(t => new FrameworkRule(RuleKind.Trait, $"{c.Id}.{t.Id}", t.Origin))),
        .. Of(RuleKind.Coordination, framework, framework.TwoAxes?.Coordination?.Origin),
        .. framework.Coordination.Rows.Select(r =>
            new FrameworkRule(RuleKind.Row, r.Number.ToString(CultureInfo.InvariantCulture), r.Origin)),
        .. Entries(RuleKind.Stance, framework.Contract.Stances),
        .. framework.Contract.Arguments.Select(a => new FrameworkRule(RuleKind.Argument, a.Id, a.Origin)),
        .. framework.Propositions.Select(p => new FrameworkRule(RuleKind.Proposition, p.Id, p.Origin)),
        .. Entries(RuleKind.Precondition, framework.Criteria?.Preconditions),
        .. Entries(RuleKind.Criterion, framework.Criteria?.Criteria),
        .. Of(RuleKind.Combination, framework, framework.Criteria?.Origin),
        .. Entries(RuleKind.Criterion, framework.Checklist?.Criteria),
        .. Of(RuleKind.Combination, framework, framework.Checklist?.Origin),
        .. OfProfile(framework.Profile),
        .. OfFilters(framework.Filters),
        .. OfFlow(framework.Flow),
        .. framework.SizeLimits.Select(l => new FrameworkRule(RuleKind.SizeLimit, l.Id, l.Origin)),
        .. Entries(RuleKind.Resource, framework.Resources.Kinds),
        .. Entries(RuleKind.Saturation, framework.Resources.Saturation),
        .. framework.Themes.Select(t => new FrameworkRule(RuleKind.Theme, t.Id, t.Origin)),
        .. framework.Themes.Where(t => t.Cues is not null).Select(t => new FrameworkRule(RuleKind.Cues, t.Id, t.Cues!)),
        .. framework.Markers.Select(m => new FrameworkRule(RuleKind.Marker, m.Id, m.Origin)),
    ];

    private static IEnumerable<FrameworkRule> OfProfile(Profile? profile) => profile is null ? [] :
    [
        .. profile.Groups.Select(g => new FrameworkRule(RuleKind.Group, g.Id, g.Origin)),
        .. Entries(RuleKind.Label, profile.Groups.SelectMany(g => g.Labels)),
    ];

    private static IEnumerable<FrameworkRule> OfFilters(Filters? filters) => filters is null ? [] :
    [
        .. filters.Dimensions.Select(d => new FrameworkRule(RuleKind.Dimension, d.Id, d.Origin)),
        .. Entries(RuleKind.Filter, filters.Dimensions.SelectMany(d => d.Filters)),
        .. filters.Positions.Select(p => new FrameworkRule(RuleKind.Position, p.Id, p.Origin)),
        .. filters.Positions.Select(p => new FrameworkRule(RuleKind.Cell, p.Id, p.Interpreted.Origin)),
        .. filters.Positions.SelectMany(p => p.Traits.Select(t => new FrameworkRule(RuleKind.Trait, $"{p.Id}.{t.Id}", t.Origin))),
    ];

    private static IEnumerable<FrameworkRule> OfFlow(Flow? flow) => flow is null ? [] :
    [
        .. Entries(RuleKind.Resource, flow.Resources),
        .. flow.States.Select(s => new FrameworkRule(RuleKind.State, Studies.Keyword.Of(s.Id), s.Origin)),
        .. flow.Bottlenecks.Select(b => new FrameworkRule(RuleKind.Bottleneck, Studies.Keyword.Of(b.Id), b.Origin)),
    ];

    private static IEnumerable<FrameworkRule> Of(RuleKind kind, Framework framework, Origin? origin) =>
        origin is null ? [] : [new(kind, framework.Id, origin)];

    private static IEnumerable<FrameworkRule> Entries(RuleKind kind, IEnumerable<Entry>? entries) =>
        entries?.Select(e => new FrameworkRule(kind, e.Id, e.Origin)) ?? [];
}
