using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Views.Studies;

/// <summary><c>study list</c> for people.</summary>
internal static class StudyListView
{
    public static void Write(Session session, IReadOnlyList<ListedStudy> listed)
    {
        var words = session.Words;
        var table = new PageTable(
            words["list.name"], words["list.place"], words["list.title"], words["list.alliances"], words["list.sources"], words["list.codings"], words["list.changed"]);
        foreach (var study in listed)
        {
            var summary = study.Summary;
            table.Row(
                study.Name,
                words["place." + Keyword.Of(study.Place)],
                summary is null ? words["list.unreadable"] : session.Of(summary.Title),
                Number(summary?.Alliances),
                Number(summary?.Sources),
                Number(summary?.Codings),
                study.Place == StudyPlace.Workspace && summary is not null ? words.Day(summary.ChangedAt) : "");
        }

        session.Results.Write(table.Drawn);
        foreach (var study in listed.Where(s => s.Problems.Count > 0))
        {
            session.Notes.Line(words.Of("list.problems", study.Name));
            ProblemList.Write(session.Notes, study.Problems, session.Language);
        }
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
