using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary>
/// What the map cannot show in one place: contested and undetermined cases with the reason, records that differ,
/// decisions.
/// </summary>
internal static class OpenCasesView
{
    public static void Write(Session session, PlacedStudy placed, Terms terms)
    {
        foreach (var axis in placed.Framework.Axes)
        {
            Contested(session, placed, axis, terms);
            Undetermined(session, placed, axis, terms);
            RecordDiffers(session, placed, axis, terms);
        }

        Decisions(session, placed, terms);
    }

    private static void Contested(Session session, PlacedStudy placed, Axis axis, Terms terms)
    {
        var contested = On(placed, axis).Where(p => p.Axis.Status == PlacementStatus.Contested).ToList();
        if (contested.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words.Count("contested.title", contested.Count, terms.Axis(axis.Id), placed.Placements.Count));
        foreach (var (id, at) in contested)
        {
            session.Results.Item("·", session.Words.Of("contested.case", id, terms.List(
                Accounts.Voices.Select(v => session.Words.Of("contested.voice", terms.Account(v), terms.Position(at.Of(v), axis))))));
        }
    }

    private static void Undetermined(Session session, PlacedStudy placed, Axis axis, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        var open = On(placed, axis).Where(p => p.Axis.Status == PlacementStatus.Undetermined).ToList();
        if (open.Count == 0)
        {
            return;
        }

        page.Heading(words.Count("undetermined.title", open.Count, terms.Axis(axis.Id), placed.Placements.Count));
        var nothing = open.Where(p => p.Axis.Why == UndeterminedReason.Nothing).Select(p => p.Alliance).ToList();
        if (nothing.Count > 0)
        {
            page.Item("·", words.Of("undetermined.nothing", string.Join(", ", nothing)));
        }

        foreach (var (id, at) in open.Where(p => p.Axis.Why == UndeterminedReason.Balanced))
        {
            var said = Accounts.All.Where(a => at.Of(a) is { Band: not PositionBand.Nothing })
                .Select(a => words.Of("contested.voice", terms.Account(a), terms.Position(at.Of(a), axis)));
            page.Item("·", words.Of("undetermined.balanced", id, terms.List(said)));
        }
    }

    private static void RecordDiffers(Session session, PlacedStudy placed, Axis axis, Terms terms)
    {
        foreach (var (id, at) in On(placed, axis).Where(p => p.Axis.RecordDiffers))
        {
            session.Results.Blank();
            session.Results.Line(session.Words.Of(
                "record-differs", id, terms.Axis(axis.Id), terms.Pole(at.Pole!), terms.Position(at.Of(Account.Record), axis)));
        }
    }

    private static void Decisions(Session session, PlacedStudy placed, Terms terms)
    {
        var decided = placed.Placements
            .SelectMany(p => p.Axes.Where(a => a.Decision is not null), (p, a) => (p.Case.Alliance.Id, Axis: a))
            .ToList();
        if (decided.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words["decisions.title"]);
        foreach (var (id, at) in decided)
        {
            session.Results.Item("·", DecisionView.Sentence(session, terms, id, at, at.Decision!));
        }
    }

    private static IEnumerable<(string Alliance, AxisPlacement Axis)> On(PlacedStudy placed, Axis axis) =>
        placed.Placements.Select(p => (p.Case.Alliance.Id, p.Axis(axis.Id)));
}
