using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Workbench.Wording;

namespace Alliage.Cli.Terminals;

/// <summary>
/// Problems for people, one a line: <c>file:line  message → what to do</c>. Long lines are left whole, so that tools can
/// read them.
/// </summary>
internal static class ProblemList
{
    public static void Write(Page page, IEnumerable<Problem> problems, string language)
    {
        var words = ProblemWords.In(language);
        foreach (var problem in problems)
        {
            page.Drawn(Plain.Spaced(Plain.Of(Line(problem, words.Of(problem)))));
        }
    }

    private static string Line(Problem problem, ProblemSentence sentence)
    {
        var place = problem.File is null ? ""
            : problem.Line is { } line ? $"{problem.File}:{line.ToString(CultureInfo.InvariantCulture)}  "
            : problem.File + "  ";
        return place + sentence.Message + (sentence.Fix.Length > 0 ? " → " + sentence.Fix : "");
    }
}
