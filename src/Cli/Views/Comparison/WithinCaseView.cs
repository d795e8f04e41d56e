using Alliage.Cli.Terminals;
using Alliage.Cli.Views.Placement;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Comparison;

/// <summary>The within-case matrix for people: facet or theme by account, what is said, denied or left unsaid.</summary>
internal static class WithinCaseView
{
    public static void Write(Session session, OpenedCase opened, WithinRows by)
    {
        var (words, page) = (session.Words, session.Results);
        var terms = new Terms(session, opened.Opened);
        var rows = WithinCaseMatrix.Of(opened.Placement.Readings, by);
        var said = rows.Where(r => r.Accounts.Any(a => a.Any(CaseView.SaysSomething))).ToList();
        page.Line(words.Of("within.title." + Keyword.Of(by), opened.Placement.Case.Alliance.Id, said.Count, rows.Count));
        if (opened.Opened.Framework.Framework.Id != opened.Opened.Study.Settings.Framework)
        {
            page.Line(words.Of("matrix.framework", opened.Opened.Framework.In(session.Language)["name"]));
        }

        if (said.Count == 0)
        {
            return;
        }

        var table = new PageTable([words["within.head." + Keyword.Of(by)], .. Accounts.All.Select(terms.Account)]) { Lined = true };
        foreach (var row in said)
        {
            table.Row([Name(terms, by, row), .. row.Accounts.Select(a => PageTable.Lines(Lines(a, terms, session)))]);
        }

        page.Write(table.Drawn);
        page.Line(words["within.note"]);
        var rest = rows.Except(said).Where(r => r.Accounts.Any(a => a.Count > 0)).Select(r => Name(terms, by, r)).ToList();
        if (rest.Count > 0)
        {
            page.Line(words.Of("within.only-silence." + Keyword.Of(by), rest.Count, rows.Count, terms.List(rest)));
        }
    }

    private static string Name(Terms terms, WithinRows by, WithinCaseRow row) => by == WithinRows.Themes ? terms.Theme(row.Key) : terms.Facet(row.Key);

    /// <summary>What is said, denied, or passed over in a way that points to a pole; other silences are only counted.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<Reading> readings, Terms terms, Session session)
    {
        var telling = readings.Where(CaseView.SaysSomething).ToList();
        var lines = telling.Select(r => Text(r, terms, session));
        var silent = readings.Count - telling.Count;
        return silent > 0 ? lines.Append(session.Words.Count("within.silent", silent)) : lines;
    }

    private static string Text(Reading reading, Terms terms, Session session)
    {
        var name = terms.Indicator(reading.Indicator.Id);
        return reading.Kind == ReadingKind.Present
            ? (reading.Counted ? "+ " : "· ") + name + (terms.Target(reading.Indicator) is { } target ? $" → {target}" : "")
            : session.Words.Of("within.other", reading.Counted ? "+" : "·", name, terms.Word("reading", reading.Kind))
                + (reading.Pole is { } pole ? $" → {terms.Pole(pole)}" : "");
    }
}
