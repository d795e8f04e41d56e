using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary>A person's decision beside the computed result.</summary>
internal static class DecisionView
{
    public static void Write(Session session, Decided decided)
    {
        var terms = new Terms(session, decided.Opened);
        session.Results.Line(session.Words["decide.kept"]);
        session.Results.Line(Sentence(session, terms, decided.Decision.Alliance, decided.Computed, decided.Decision));
    }

    public static string Sentence(
        Session session, Terms terms, string alliance, AxisPlacement computed, Decision decision) => session.Words.Of(
        "decision",
        alliance,
        terms.Axis(computed.Axis),
        terms.PoleOrNone(decision.Value),
        decision.By,
        session.Words.Day(decision.At),
        decision.Reason,
        computed.Pole is { } pole ? terms.Pole(pole) : terms.Word("status", computed.Status));
}
