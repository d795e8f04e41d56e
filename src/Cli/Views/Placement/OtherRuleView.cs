using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary>What the silence rule that the study does not use would change.</summary>
internal static class OtherRuleView
{
    public static void Write(Session session, PlacedStudy placed, Terms terms)
    {
        if (placed.Placements.Count == 0)
        {
            return;
        }

        var (words, page) = (session.Words, session.Results);
        var changed = placed.Placements.Where(p => p.OtherSilenceRule.Changes.Count > 0).ToList();
        var rule = placed.Placements[0].OtherSilenceRule.Rule;
        page.Blank();
        page.Line(words.Count("other-rule", changed.Count, terms.SilenceRule(rule), placed.Placements.Count));
        foreach (var placement in changed)
        {
            var changes = placement.OtherSilenceRule.Changes.Select(c => words.Of(
                "other-rule.change", terms.Axis(c.Axis), c.Pole is { } pole ? terms.Pole(pole) : terms.Word("status", c.Status)));
            page.Item("·", placement.Case.Alliance.Id + " – " + terms.List(changes));
        }
    }
}
