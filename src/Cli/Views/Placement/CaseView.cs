using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>case</c> for people: both voices side by side, each mark with the words behind it.</summary>
internal static class CaseView
{
    public static void Write(Session session, OpenedCase opened)
    {
        var terms = new Terms(session, opened.Opened);
        CaseHeader.Write(session, opened);
        foreach (var axis in opened.Placement.Axes)
        {
            OnAxis(session, opened, axis, terms);
        }

        Section(session, opened, terms, "case.coordination", i => i.PointsTo?.Scale is not null || i.PointsTo?.Sign is not null);
        CoordinationLines(session, opened, terms);
        Section(session, opened, terms, "case.no-pole", i => i.PointsTo is null);
        CaseMargin.Write(session, opened, terms);
    }

    private static void OnAxis(Session session, OpenedCase opened, AxisPlacement placed, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var axis = opened.Opened.Framework.Framework.Index.Axes[placed.Axis];
        page.Heading(words.Of("case.axis", terms.Axis(axis.Id), Result(session, placed, terms)));
        foreach (var account in Accounts.All.Where(a => placed.Of(a) is not null))
        {
            page.Line(words.Of("contested.voice", terms.Account(account), terms.Position(placed.Of(account), axis)));
        }

        if (placed.RecordDiffers)
        {
            page.Line(words["case.record-differs"]);
        }

        if (placed.Tenacity is { } tenacity)
        {
            page.Line(words.Count(
                "case.tenacity",
                tenacity.Readings,
                terms.Becomes(tenacity.Becomes),
                terms.List(tenacity.First.Select(terms.Counted))));
            page.Line(words.Count("case.tenacity-sets", tenacity.Sets));
        }

        if (placed.Decision is { } decision)
        {
            page.Line(DecisionView.Sentence(session, terms, opened.Placement.Case.Alliance.Id, placed, decision));
        }

        FacetBlocks.Write(session, opened, terms, i => i.PointsTo?.Axis == axis.Id);
    }

    private static string Result(Session session, AxisPlacement placed, Terms terms) => placed.Status switch
    {
        PlacementStatus.Placed => session.Words.Of("table.placed", terms.Pole(placed.Pole!), terms.Word("basis", placed.Basis!.Value)),
        PlacementStatus.Contested => terms.Word("status", placed.Status),
        _ => session.Words.Of("table.open", terms.Word("status", placed.Status), terms.Word("why", placed.Why!.Value)),
    } + (placed.Thin ? session.Words["table.thin"] : "");

    private static void Section(Session session, OpenedCase opened, Terms terms, string title, Func<Indicator, bool> belongs)
    {
        if (opened.Placement.Readings.All.Any(r => belongs(r.Indicator) && SaysSomething(r)))
        {
            session.Results.Heading(session.Words[title]);
            FacetBlocks.Write(session, opened, terms, belongs);
        }
    }

    /// <summary>
    /// Whether a reading is worth a line: said, denied, or a silence that points to a pole. Other silences are named in
    /// the margin.
    /// </summary>
    internal static bool SaysSomething(Reading reading) =>
        reading.Kind is ReadingKind.Present or ReadingKind.Denied
        || (reading.Kind is ReadingKind.Silent or ReadingKind.SilentAlone && reading.Pole is not null);

    private static void CoordinationLines(Session session, OpenedCase opened, Terms terms)
    {
        session.Results.Blank();
        foreach (var voice in opened.Placement.Coordination.OfType<Core.Coordination.VoiceCoordination>())
        {
            var words = session.Words;
            session.Results.Line(words.Of(
                "case.voice-coordination",
                terms.Account(voice.Account),
                terms.Tie(voice.Tie),
                terms.Dependence(voice.Dependence),
                CoordinationTable.Numbers(voice.Rows),
                terms.List(CoordinationTable.Mode(voice, terms, words))));
        }
    }
}
