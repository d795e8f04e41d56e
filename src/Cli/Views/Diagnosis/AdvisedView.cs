using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Advising;

namespace Alliage.Cli.Views.Diagnosis;

/// <summary>The alliances of an adviser, for people: what each owner lets the adviser read, and no word on who answered.</summary>
internal static class AdvisedView
{
    public static void Write(Session session, AdvisedStudy advised)
    {
        var (page, words) = (session.Results, session.Words);
        page.Line(words.Count("diagnosis.list", advised.Cases.Count(c => c.JointPage is not null), advised.Cases.Count));
        if (advised.Cases.Count == 0)
        {
            return;
        }

        var table = new PageTable(
            [words["diagnosis.alliance"], words["diagnosis.voice"], words["diagnosis.codes"], words["diagnosis.may-read"], words["diagnosis.joint"], words["diagnosis.again"]]);
        foreach (var alliance in advised.Cases)
        {
            foreach (var owner in alliance.Owners)
            {
                var first = owner.Account == Account.A;
                table.Row(
                    first ? alliance.Id : "",
                    Keyword.Of(owner.Account),
                    owner.IsAsked ? owner.CodesOut.ToString(words.Culture) : words["diagnosis.not-asked"],
                    words[owner.Allowed is null ? "diagnosis.nothing" : "diagnosis.all-of-it"],
                    first ? alliance.JointPage?.At.ToString("yyyy-MM-dd", words.Culture) ?? "–" : "",
                    first ? Again(session, alliance) : "");
            }
        }

        page.Write(table.Drawn);
        page.Line(words["diagnosis.note"]);
    }

    private static string Again(Session session, AdvisedCase alliance) => alliance.Again is not { } day ? "–"
        : alliance.IsDue ? session.Words.Of("diagnosis.due", day.ToString("yyyy-MM-dd", session.Words.Culture))
        : day.ToString("yyyy-MM-dd", session.Words.Culture);
}
