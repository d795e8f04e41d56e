using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Views.Studies;

/// <summary><c>study list</c> for people.</summary>
internal static class StudyListView
{
    public static void Write(Session session, IReadOnlyList<ListedStudy> listed)
    {
        var words = session.Words;
        var table = new PageTable(words["list.name"], words["list.place"], words["list.title"], words["list.holds"]) { Named = true };
        foreach (var study in listed)
        {
            var summary = study.Summary;
            table.Row(
                study.Name,
                PageTable.Lines(Place(study, words)),
                summary is null ? words["list.unreadable"] : session.Of(summary.Title),
                summary is null ? "–" : PageTable.Lines(Holds(summary, words)));
        }

        session.Results.Write(table.Drawn);
        foreach (var study in listed.Where(s => s.Problems.Count > 0))
        {
            session.Notes.Line(words.Of("list.problems", study.Name));
            ProblemList.Write(session.Notes, study.Problems, session.Language);
        }
    }

    private static IEnumerable<string> Place(ListedStudy study, InterfaceWords words)
    {
        yield return words["place." + Keyword.Of(study.Place)];
        if (study is { Place: StudyPlace.Workspace, Summary: { } summary })
        {
            yield return words.Of("list.changed", words.Day(summary.ChangedAt));
            if (summary.RetentionDate is { } until)
            {
                yield return words.Of("list.retention", words.Day(until.ToDateTime(TimeOnly.MinValue)));
            }
        }
    }

    private static IEnumerable<string> Holds(StudySummary summary, InterfaceWords words) =>
    [
        words.Count("count.alliances", summary.Alliances),
        words.Count("count.sources", summary.Sources),
        words.Count("count.codings", summary.Codings),
    ];
}
