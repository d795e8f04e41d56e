using Alliage.Cli.Terminals;
using Alliage.Core.Evidence;
using Alliage.Core.Profiles;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Views.Placement;

/// <summary><c>place</c> with a profile, for people: which labels most voices name, what holds at once, both partners side by side.</summary>
internal static class ProfileView
{
    public static void Write(Session session, StudyUnderFramework.Profiled read)
    {
        var terms = new Terms(session, read.Opened);
        if (FrameworkHeader.Begin(session, read, terms))
        {
            Labels(session, read, terms);
            AtOnce(session, read, terms);
            VariablesView.Write(session, read.Framework, [.. read.Cases.Select(c => (c.Case.Alliance.Id, c.Variables))], terms);
            Table(session, read, terms);
        }

        FrameworkHeader.End(session, terms);
    }

    private static void Labels(Session session, StudyUnderFramework.Profiled read, Terms terms)
    {
        var (words, page, cases) = (session.Words, session.Results, read.Cases);
        var voices = cases.Sum(c => Accounts.Voices.Count(v => c.Case.Has(v)));
        var named = cases.SelectMany(c => c.Labels)
            .GroupBy(l => (l.Group, l.Label))
            .Select(g => (g.Key.Group, g.Key.Label, Voices: g.Sum(l => l.Voices), Cases: g.Count(l => l.Outcome.Holds() == true)))
            .OrderByDescending(n => n.Voices).ThenByDescending(n => n.Cases)
            .ToList();
        if (named.Count == 0)
        {
            return;
        }

        page.Line(words["profile.named"]);
        foreach (var label in named.Where(n => n.Voices + n.Cases > 0))
        {
            page.Item("·", words.Of(
                "profile.label", terms.Label(label.Label), terms.Group(label.Group), label.Voices, voices, label.Cases, cases.Count));
        }

        var unnamed = named.Where(n => n.Voices + n.Cases == 0).ToList();
        if (unnamed.Count > 0)
        {
            page.Item("·", words.Of("profile.unnamed", unnamed.Count, named.Count, terms.List(unnamed.Select(n => terms.Label(n.Label)))));
        }

        foreach (var weak in read.Framework.Profile!.Groups.Where(g => g.WeaklySupported))
        {
            page.Line(terms.Named(terms.Group(weak.Id), terms.Weakness(weak.Id)));
        }
    }

    private static void AtOnce(Session session, StudyUnderFramework.Profiled read, Terms terms)
    {
        foreach (var group in read.Framework.Profile!.Groups)
        {
            var here = read.Cases.Where(c => c.AtOnce.Contains(group.Id)).Select(c => c.Case.Alliance.Id).ToList();
            if (here.Count > 0)
            {
                session.Results.Line(session.Words.Of(
                    "profile.at-once", terms.Group(group.Id), here.Count, read.Cases.Count, string.Join(", ", here)));
            }
        }
    }

    private static void Table(Session session, StudyUnderFramework.Profiled read, Terms terms)
    {
        var words = session.Words;
        session.Results.Heading(words.Of("under.table", read.Cases.Count));
        var table = new PageTable([words["table.alliance"], .. Accounts.All.Select(terms.Account)]) { Named = true, Lined = true };
        foreach (var @case in read.Cases)
        {
            table.Row([@case.Case.Alliance.Id, .. Accounts.All.Select(a => @case.Case.Has(a) ? Cell(@case, a) : "–")]);
        }

        session.Results.Write(table.Drawn);

        string Cell(ProfiledCase @case, Account account)
        {
            var scales = @case.Variables.Count;
            var known = @case.Variables.Count(v => v.Accounts[(int)account] is { Values.Count: > 0 });
            List<string> lines =
            [
                .. @case.Labels.Where(l => l.Accounts[(int)account]?.Saying == Saying.Met).Select(l => terms.Label(l.Label)),
                .. @case.Labels.Where(l => l.Accounts[(int)account]?.Saying == Saying.Denied)
                    .Select(l => terms.Named(terms.Label(l.Label), words["saying.denied"])),
                .. AccountLines.Values(@case.Variables, account, terms),
                .. scales > 0 && known > 0 ? [words.Of("profile.known", known, scales)] : Array.Empty<string>(),
            ];
            return lines.Count == 0 ? words["profile.nothing"] : PageTable.Lines(lines);
        }
    }
}
