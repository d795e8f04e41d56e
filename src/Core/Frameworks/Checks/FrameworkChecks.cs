using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>Everything that a schema cannot say of a framework: what it names exists, once, and fits together.</summary>
public static class FrameworkChecks
{
    private static readonly IReadOnlyList<Func<Framework, IEnumerable<Finding>>> All =
    [
        IdChecks.Syntax,
        IdChecks.Twice,
        OriginChecks.Works,
        OriginChecks.Traceable,
        SectionChecks.Of,
        IndicatorChecks.Belonging,
        TargetChecks.Of,
        IndicatorChecks.SilentPole,
        FacetChecks.Of,
        SilenceRuleChecks.Of,
        ContractChecks.Of,
        SizeLimitChecks.Of,
        PropositionChecks.Of,
        PointChecks.Heard,
        OfTwoAxes,
        ChecklistChecks.Of,
        ProfileChecks.Of,
        FilterChecks.Of,
        PositionChecks.Of,
        FlowChecks.Of,
    ];

    private static readonly IReadOnlyList<Func<Framework, IEnumerable<Finding>>> TwoAxes =
    [
        AxisChecks.Poles,
        AxisChecks.Kind,
        CornerChecks.Configurations,
        CornerChecks.Shared,
        TraitChecks.Of,
    ];

    private static readonly IReadOnlyList<Func<Framework, IEnumerable<Finding>>> Coordination =
    [
        ScaleChecks.Known,
        ScaleChecks.SameTieValues,
        ScaleChecks.Agreement,
        ScaleChecks.Levels,
        CoordinationChecks.Rows,
        CoordinationChecks.Numbers,
        CrossingChecks.Of,
    ];

    /// <summary>All the problems, by line. The first argument of each is the place in the framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="file">File it was read from, or null.</param>
    /// <param name="lines">Lines of that file, or null.</param>
    /// <param name="within">Where the framework stands in that file; null for the root.</param>
    public static IReadOnlyList<Problem> Run(Framework framework, string? file = null, JsonLines? lines = null, JsonPath? within = null) =>
    [
        .. All.SelectMany(check => check(framework))
            .Select(f => f with { At = f.At.Under(within ?? JsonPath.Root) })
            .Select(f => new Problem(f.Id, file, lines?.Of(f.At), [f.At.Label, .. f.Args]))
            .OrderBy(p => p.Line ?? 0),
    ];

    private static IEnumerable<Finding> OfTwoAxes(Framework framework) =>
        framework.TwoAxes is not { } axes ? []
        : axes.Coordination is null ? TwoAxes.SelectMany(check => check(framework))
        : TwoAxes.Concat(Coordination).SelectMany(check => check(framework));
}
