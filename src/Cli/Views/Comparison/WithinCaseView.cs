using Alliage.Cli.Terminals;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Comparison;

/// <summary>The within-case matrix for people: facet by account, what is said, denied or left unsaid.</summary>
internal static class WithinCaseView
{
    public static void Write(Session session, OpenedCase opened)
    {
        var (words, page) = (session.Words, session.Results);
        var terms = new Terms(session, opened.Opened);
        var rows = WithinCaseMatrix.Of(opened.Placement.Readings);
        var said = rows.Where(r => r.Accounts.Any(a => a.Count > 0)).ToList();
        page.Line(words.Of("within.title", opened.Placement.Case.Alliance.Id, said.Count, rows.Count));
        if (said.Count == 0)
        {
            return;
        }

        var table = new PageTable([words["within.facet"], .. Accounts.All.Select(terms.Account)]) { Lined = true };
        foreach (var row in said)
        {
            table.Row([terms.Facet(row.Facet), .. row.Accounts.Select(a => PageTable.Lines(a.Select(r => Text(r, terms, session))))]);
        }

        page.Write(table.Drawn);
        page.Line(words["within.note"]);
    }

    private static string Text(Reading reading, Terms terms, Session session)
    {
        var name = terms.Indicator(reading.Indicator.Id);
        return reading.Kind == ReadingKind.Present
            ? (reading.Counted ? "+ " : "· ") + name + (terms.Target(reading.Indicator) is { } target ? $" → {target}" : "")
            : session.Words.Of("within.other", reading.Counted ? "+" : "·", name, terms.Word("reading", reading.Kind));
    }
}
