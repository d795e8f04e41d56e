using Alliage.Cli.Terminals;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Views.Studies;

/// <summary><c>study overview</c> for people.</summary>
internal static class StudyOverviewView
{
    public static void Write(Session session, StudyOverview overview)
    {
        var (words, page, cases) = (session.Words, session.Results, overview.Cases);
        var terms = new Terms(session, overview.Opened);
        var silences = cases.SelectMany(c => c.Silences).ToList();
        page.Line(words.Of(
            "overview.title",
            session.Of(overview.Opened.Study.Settings.Title),
            cases.Count(c => c.Placement.Configuration is not null),
            cases.Count,
            cases.Count(c => c.Placement.Axes.Any(a => a.Status == PlacementStatus.Contested)),
            silences.Count(s => s.Counts),
            silences.Count(s => s.CouldCount)));
        var table = new PageTable(
            [words["overview.alliance"], .. Accounts.All.Select(terms.Account), words["overview.silences"]])
        { Named = true };
        foreach (var @case in cases)
        {
            table.Row(
            [
                @case.Placement.Case.Alliance.Id,
                .. @case.Material.Select(m => Material(session, m)),
                @case.Silences.Count(s => s.CouldCount) is > 0 and var could ? words.Of("overview.share", @case.Silences.Count(s => s.Counts), could) : "–",
            ]);
        }

        page.Write(table.Drawn);
        page.Line(words["overview.note"]);
        if (overview.Divergences.Count > 0)
        {
            page.Line(words["overview.differ"]);
            foreach (var divergence in overview.Divergences)
            {
                var on = divergence.Contested.Select(a => terms.Axis(a.Axis)).Concat(divergence.Apart.Select(v => terms.Theme(v.Theme)));
                page.Item(divergence.Placement.Case.Alliance.Id, terms.List(on));
            }
        }

        page.Line(words.Of("overview.sample", overview.Sample.Firms, overview.Sample.Alliances));
    }

    private static string Material(Session session, AccountMaterial material)
    {
        var state = session.Words["overview.state." + Keyword.Of(material.State)];
        return material.Sources.Count == 0 ? state : session.Words.Of("overview.of", state, material.ReadToTheEnd, material.Sources.Count);
    }
}
