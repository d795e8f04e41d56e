using Alliage.Cli.Json;
using Alliage.Cli.Terminals;
using Alliage.Core.Problems;

namespace Alliage.Cli.Views.Studies;

/// <summary>What a check found: here the problems are the result.</summary>
internal static class CheckView
{
    public static int Write(Session session, string named, IReadOnlyList<Problem> problems, bool json)
    {
        if (json)
        {
            session.Json(ProblemsJson.Of(problems, session.Language), j => j.ProblemsJson);
        }
        else if (problems.Count == 0)
        {
            session.Results.Line(session.Words.Of("check.sound", named));
        }
        else
        {
            ProblemList.Write(session.Results, problems, session.Language);
            session.Notes.Line(session.Words.Count("check.problems", problems.Count, named));
        }

        return problems.Count == 0 ? ExitCode.Done : ExitCode.Problems;
    }
}
