using Alliage.Cli.Terminals;
using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary>What is published of each case beside what is computed from its rows.</summary>
internal static class PublishedView
{
    public static void Write(Session session, PlacedStudy placed, Terms terms)
    {
        if (placed.Agreement.Count == 0)
        {
            return;
        }

        var (words, page) = (session.Words, session.Results);
        page.Heading(words["published.title"]);
        foreach (var agreement in placed.Agreement)
        {
            var published = placed.Placements.Count - agreement.NotPublished.Count;
            page.Line(words.Count("published.axis", published, terms.Axis(agreement.Axis), placed.Placements.Count));
            Group(session, "published.agree", agreement.Agree, published);
            Group(session, "published.differ", agreement.Differ, published);
            Group(session, "published.not-placed", agreement.NotPlaced, published);
        }

        var table = new PageTable([words["table.alliance"], .. placed.Framework.Axes.SelectMany(
            a => new[] { words.Of("published.said", terms.Axis(a.Id)), words["published.found"] })])
        { Named = true };
        foreach (var placement in placed.Placements)
        {
            var said = PublishedPlacement.Of(placement.Case, placed.Framework);
            table.Row([placement.Case.Alliance.Id, .. placement.Axes.SelectMany(a => Cells(session, terms, said, a))]);
        }

        page.Write(table.Drawn);
        Modes(session, placed, terms);
        page.Line(words["published.caution"]);
    }

    private static void Group(Session session, string key, IReadOnlyList<string> cases, int published)
    {
        if (cases.Count > 0)
        {
            session.Results.Item("·", session.Words.Of(key, cases.Count, published, string.Join(", ", cases)));
        }
    }

    private static IEnumerable<string> Cells(Session session, Terms terms, PublishedPlacement? published, AxisPlacement computed)
    {
        yield return published?.Axes.GetValueOrDefault(computed.Axis) is not { } said ? "–"
            : said.Value is { } value ? session.Words.Of("published.pole", terms.Pole(value), terms.Word("grade", said.Grade))
            : session.Words["status.undetermined"];
        yield return computed.Pole is { } pole ? terms.Pole(pole) : terms.Word("status", computed.Status);
    }

    private static void Modes(Session session, PlacedStudy placed, Terms terms)
    {
        foreach (var placement in placed.Placements)
        {
            if (PublishedPlacement.Of(placement.Case, placed.Framework)?.Mode is { } mode)
            {
                session.Results.Line(session.Words.Of("published.mode", placement.Case.Alliance.Id, terms.Mode(mode)));
            }
        }
    }
}
