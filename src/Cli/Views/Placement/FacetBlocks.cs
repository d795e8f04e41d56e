using Alliage.Cli.Terminals;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alliage.Cli.Views.Placement;

/// <summary>Facet by facet, what A and B say side by side, and under it what the record says.</summary>
internal static class FacetBlocks
{
    public static void Write(Session session, OpenedCase opened, Terms terms, Func<Indicator, bool> belongs)
    {
        var framework = opened.Opened.Framework.Framework;
        foreach (var facet in framework.Facets)
        {
            var said = opened.Placement.Readings.All
                .Where(r => r.Indicator.Facet == facet.Id && belongs(r.Indicator) && CaseView.SaysSomething(r))
                .ToLookup(r => r.Account);
            if (said.Count > 0)
            {
                Block(session, opened, terms, terms.Facet(facet.Id), said);
            }
        }
    }

    private static void Block(Session session, OpenedCase opened, Terms terms, string facet, ILookup<Account, Reading> said)
    {
        var page = session.Results;
        page.Blank();
        page.Write(Page.Cell(facet, new Style(decoration: Decoration.Underline)));
        var lines = new EvidenceLines(session.Words, terms, opened.Evidence);
        if (said.Contains(Account.A) || said.Contains(Account.B))
        {
            page.Write(SideBySide(session, page.Width, Column(Account.A), Column(Account.B)));
        }

        if (said.Contains(Account.Record))
        {
            page.Line(session.Words["account.record"], 2);
            foreach (var line in said[Account.Record].SelectMany(lines.Of))
            {
                page.Item(line.Mark, line.Text, 2);
            }
        }

        IRenderable Column(Account account)
        {
            var column = Page.Columns();
            var nothing = new EvidenceLine("–", session.Words["case.nothing-here"]);
            foreach (var line in said[account].SelectMany(lines.Of).DefaultIfEmpty(nothing))
            {
                column.AddRow(Page.Cell(line.Mark), Page.Cell(line.Text));
            }

            return column;
        }
    }

    private static Grid SideBySide(Session session, int width, IRenderable a, IRenderable b)
    {
        var half = (width - 4) / 2;
        var grid = new Grid { Width = width };
        grid.AddColumn(new GridColumn { Width = half, Padding = new Padding(2, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Width = half, Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(
            Page.Cell($"{Marks.Of(Account.A, hollow: false)} {session.Words["account.A"]}", new Style(Color.Blue)),
            Page.Cell($"{Marks.Of(Account.B, hollow: false)} {session.Words["account.B"]}", new Style(Color.Olive)));
        grid.AddRow(a, b);
        return grid;
    }
}
