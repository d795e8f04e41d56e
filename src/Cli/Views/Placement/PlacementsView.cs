using Alliage.Core.Placement;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>place</c> for people: what was found, the map, what stays open, the table, and what to compare it with.</summary>
internal static class PlacementsView
{
    public static void Write(Session session, PlacedStudy placed)
    {
        var terms = new Terms(session, placed.Opened);
        FrameworkHeader.Write(session, placed.Opened, terms);
        Findings(session, placed, terms);
        Map(session, placed, terms);
        OpenCasesView.Write(session, placed, terms);
        PlacementTable.Write(session, placed, terms);
        OtherRuleView.Write(session, placed, terms);
        CoordinationTable.Write(session, placed, terms);
        PublishedView.Write(session, placed, terms);
        session.Results.Blank();
        session.Results.Line(terms.Caution);
    }

    private static void Findings(Session session, PlacedStudy placed, Terms terms)
    {
        var (words, page, all) = (session.Words, session.Results, placed.Placements);
        page.Blank();
        page.Line(words.Count("place.placed", all.Count(p => p.Configuration is not null), all.Count));
        foreach (var configuration in placed.Framework.Configurations)
        {
            var here = all.Where(p => p.Configuration == configuration.Id).Select(p => p.Case.Alliance.Id).ToList();
            if (here.Count > 0)
            {
                var name = terms.Configuration(configuration.Id);
                page.Item("·", words.Of("place.configuration", name, here.Count, all.Count, string.Join(", ", here)));
            }
        }

        foreach (var axis in placed.Framework.Axes)
        {
            int With(PlacementStatus status) => all.Count(p => p.Axis(axis.Id).Status == status);
            page.Line(words.Of(
                "place.axis",
                terms.Axis(axis.Id),
                all.Count,
                With(PlacementStatus.Placed),
                With(PlacementStatus.Contested),
                With(PlacementStatus.Undetermined)));
        }
    }

    private static void Map(Session session, PlacedStudy placed, Terms terms)
    {
        if (placed.Framework.Axes.Count != 2 || placed.Placements.Count == 0)
        {
            return;
        }

        var (words, page) = (session.Words, session.Results);
        var map = new PlacementMap(placed.Placements, placed.Framework, terms, words, page.Width);
        page.Heading(words.Of("map.title", terms.Axis(placed.Framework.Axes[0].Id), terms.Axis(placed.Framework.Axes[1].Id)));
        foreach (var line in map.Draw())
        {
            page.Drawn(line);
        }

        page.Line(words["map.legend"]);
        page.Line(words["map.hollow"]);
        if (map.Borrows)
        {
            page.Line(words["map.borrowed"]);
        }

        if (map.Numbered)
        {
            page.Line(words.Of("map.numbers", map.Key()));
        }

        var mute = placed.Placements.Where(p => MapMark.Of(p).Count == 0).Select(p => p.Case.Alliance.Id).ToList();
        if (mute.Count > 0)
        {
            page.Line(words.Of("map.mute", mute.Count, placed.Placements.Count, string.Join(", ", mute)));
        }
    }
}
