using Alliage.Core.Problems;
using Alliage.Web.Wording;
using Alliage.Workbench.Wording;

namespace Alliage.Web.Features.Entering;

/// <summary>What is said to somebody who was not let in.</summary>
internal static class Refusal
{
    /// <param name="http">The request, whose answer gets its status.</param>
    /// <param name="right">Whether the try was right; null where it was not made.</param>
    /// <param name="problems">What was wrong with it.</param>
    /// <param name="words">The words of the page.</param>
    public static string Of(HttpContext http, bool? right, IReadOnlyList<Problem> problems, Words words)
    {
        if (right is null)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return words["entry.too-often"];
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return string.Join(' ', problems.Select(ProblemWords.In(words.Language).Of).Select(s => $"{s.Message} {s.Fix}"));
    }
}
