using Alliage.Cli.Terminals;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;

namespace Alliage.Cli.Views.Frameworks;

/// <summary><c>framework list</c> for people.</summary>
internal static class FrameworkListView
{
    public static void Write(Session session, IReadOnlyList<ListedFramework> listed)
    {
        var (words, page) = (session.Words, session.Results);
        foreach (var framework in listed)
        {
            if (framework.Summary is { } summary)
            {
                page.Line(words.Of(
                    "list.framework", framework.Id, summary.Version, words["kind." + Keyword.Of(summary.Kind)], summary.Facets, summary.Indicators));
                page.Line(session.Of(summary.Name), 4);
            }
            else
            {
                page.Line(framework.Id);
                page.Line(words["list.unreadable"], 4);
            }
        }

        foreach (var framework in listed.Where(f => f.Problems.Count > 0))
        {
            session.Notes.Line(words.Of("list.problems", framework.Id));
            ProblemList.Write(session.Notes, framework.Problems, session.Language);
        }
    }
}
