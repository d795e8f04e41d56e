using System.Globalization;
using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;

namespace Alliage.Cli.Views.Frameworks;

/// <summary><c>framework list</c> for people.</summary>
internal static class FrameworkListView
{
    public static void Write(Session session, IReadOnlyList<ListedFramework> listed)
    {
        var words = session.Words;
        var table = new PageTable(
            words["list.name"],
            words["list.version"],
            words["list.title"],
            words["list.kind"],
            words["list.facets"],
            words["list.indicators"])
        { Named = true };
        foreach (var framework in listed)
        {
            var summary = framework.Summary;
            table.Row(
                framework.Id,
                summary?.Version ?? "–",
                summary is null ? words["list.unreadable"] : session.Of(summary.Name),
                summary is null ? "–" : words["kind." + Keyword.Of(summary.Kind)],
                Number(summary?.Facets),
                Number(summary?.Indicators));
        }

        session.Results.Write(table.Drawn);
        foreach (var framework in listed.Where(f => f.Problems.Count > 0))
        {
            session.Notes.Line(words.Of("list.problems", framework.Id));
            ProblemList.Write(session.Notes, framework.Problems, session.Language);
        }
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
