using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Frameworks;

/// <summary>The parts of a framework's page, in their order: those for which the framework has anything.</summary>
public static class GridParts
{
    /// <summary>Where each part stands on the page, and its name.</summary>
    public static IReadOnlyList<(string Anchor, string Name)> Of(GridView view)
    {
        var (framework, words) = (view.Framework, view.Words);
        string Part(string part) => words["framework.part." + part];
        return
        [
            .. OfKind(view),
            .. new (string Part, bool Has, string Name)[]
            {
                ("scales", framework.Scales.Count > 0, words[Scales(framework)]),
                ("signs", framework.Signs.Count > 0, Part("signs")),
                ("no-pole", view.Poleless.Any(), Part("no-pole")),
                ("silence", true, Part("silence")),
                ("configurations", framework.Configurations.Count > 0, Part("configurations")),
                ("coordination", framework.TwoAxes?.Coordination is not null, Part("coordination")),
                ("contract", framework.Contract.Stances.Count > 0, Part("contract")),
                ("propositions", framework.Propositions.Count > 0, Part("propositions")),
                ("criteria", HasCriteria(framework), Part("criteria")),
                ("resources", framework.Resources.Kinds.Count > 0, Part("resources")),
                ("saturation", framework.Resources.Saturation.Count > 0, Part("saturation")),
                ("themes", true, Part("themes")),
                ("markers", framework.Markers.Count > 0, Part("markers")),
                ("ours", true, Part("ours")),
                ("works", true, Part("works")),
                ("at-hand", true, Part("at-hand")),
            }.Where(p => p.Has).Select(p => (p.Part, p.Name)),
        ];
    }

    /// <summary>Key of what the scales are called: with two axes they are tie and dependence, elsewhere variables side by side.</summary>
    public static string Scales(Framework framework) => framework.TwoAxes is null ? "framework.part.variables" : "framework.part.scales";

    /// <summary>What is peculiar to the kind comes first.</summary>
    private static IEnumerable<(string Anchor, string Name)> OfKind(GridView view) => view.Framework.Kind switch
    {
        FrameworkKind.TwoAxes => view.Framework.Axes.Select(a => Rule(view, RuleKind.Axis, a.Id)),
        FrameworkKind.Checklist => [("checklist", view.Words["framework.part.checklist"])],
        FrameworkKind.Profile => view.Framework.Profile!.Groups.Select(g => Rule(view, RuleKind.Group, g.Id)),
        FrameworkKind.Filters => view.Framework.Filters!.Dimensions.Select(d => Rule(view, RuleKind.Dimension, d.Id))
            .Append(("positions", view.Words["framework.part.positions"])),
        FrameworkKind.Flow => [("flow", view.Words["framework.part.flow"])],
        _ => throw new ArgumentException("A kind of framework without a page.", nameof(view)),
    };

    private static (string Anchor, string Name) Rule(GridView view, RuleKind kind, string id) =>
        (FrameworkAddress.Anchor(kind, id), view.Names[$"{Keyword.Of(kind)}.{id}.name"]);

    private static bool HasCriteria(Framework framework) => framework.Criteria is not null || framework.SizeLimits.Count > 0;
}
