using Alliage.Cli.Terminals;
using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>place</c> with a checklist, for people: what is met where, both rules with what they miss, every case.</summary>
internal static class ChecklistView
{
    public static void Write(Session session, StudyUnderFramework.Checked read)
    {
        var terms = new Terms(session, read.Opened);
        if (FrameworkHeader.Begin(session, read, terms))
        {
            Findings(session, read, terms);
            Table(session, read, terms);
        }

        FrameworkHeader.End(session, terms);
    }

    private static void Findings(Session session, StudyUnderFramework.Checked read, Terms terms)
    {
        var (words, page, cases) = (session.Words, session.Results, read.Cases);
        page.Line(words["checklist.met"]);
        foreach (var criterion in read.Framework.Checklist!.Criteria)
        {
            var met = cases.Where(c => c.Criteria.First(k => k.Criterion == criterion.Id).Outcome.Holds() == true)
                .Select(c => c.Case.Alliance.Id).ToList();
            page.Item("·", words.Of(
                met.Count == 0 ? "under.none" : "place.configuration", terms.Criterion(criterion.Id), met.Count, cases.Count, string.Join(", ", met)));
        }

        page.Line(words["checklist.combine." + Keyword.Of(read.Framework.Checklist.Combine)]);
        foreach (var (rule, at) in new[] { (Combine.Any, 0), (Combine.All, 1) })
        {
            int With(CombinationVerdict verdict) => cases.Count(c => c.Combined[at].Verdict == verdict);
            page.Item("·", words.Of(
                "checklist.rule." + Keyword.Of(rule),
                cases.Count,
                With(CombinationVerdict.Holds),
                With(CombinationVerdict.Fails),
                With(CombinationVerdict.Open)));
        }

        VariablesView.Write(session, read.Framework, [.. cases.Select(c => (c.Case.Alliance.Id, c.Variables))], terms);
    }

    private static void Table(Session session, StudyUnderFramework.Checked read, Terms terms)
    {
        var words = session.Words;
        session.Results.Heading(words.Of("under.table", read.Cases.Count));
        var table = new PageTable(words["table.alliance"], words["checklist.criteria"], words["checklist.rules"]) { Named = true };
        foreach (var @case in read.Cases)
        {
            table.Row(
                @case.Case.Alliance.Id,
                PageTable.Lines(
                [
                    .. @case.Criteria.Select(c => terms.Named(
                        terms.Criterion(c.Criterion), words["outcome." + Keyword.Of(c.Outcome)] + Accounts(c.Accounts))),
                    .. Core.Studies.Accounts.All.SelectMany(a => AccountLines.Values(@case.Variables, a, terms)
                        .Select(v => terms.Account(a) + " – " + v)),
                ]),
                PageTable.Lines(@case.Combined.Select(c => Combined(c))));
        }

        session.Results.Write(table.Drawn);

        string Accounts(IReadOnlyList<PointReading?> accounts) =>
            accounts.Any(a => a is not null) ? $" ({AccountLines.Of(accounts, words)})" : "";

        string Combined(Combination combined) => terms.Named(words["checklist." + Keyword.Of(combined.Rule)], terms.Word("combined", combined.Verdict))
            + (combined.Missing.Count == 0 ? ""
                : combined.Missing.Count == read.Framework.Checklist!.Criteria.Count ? words["checklist.missing-all"]
                : words.Of("checklist.missing", terms.List(combined.Missing.Select(terms.Criterion))));
    }
}
