using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Alliage.Core.Problems;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Entering;

/// <summary>Everything that an owner gave, to take away: a text to read, and the same for programs. The files' names say nothing of anybody.</summary>
internal static class CopyFiles
{
    public const string AsText = "/my/all/answers.txt";

    public const string AsJson = "/my/all/answers.json";

    private const string Name = "alliage-my-answers";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static void MapCopyFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(AsText, (HttpContext http, SeatAtWork at, UseCases useCases, Words words) => Answer(
            http, at, useCases, words, copy => Results.File(Encoding.UTF8.GetBytes(CopyText.Of(copy, words)), "text/plain; charset=utf-8", Name + ".txt")));
        app.MapGet(AsJson, (HttpContext http, SeatAtWork at, UseCases useCases, Words words) => Answer(
            http, at, useCases, words, copy => Results.File(JsonSerializer.SerializeToUtf8Bytes(copy, Json), "application/json", Name + ".json")));
    }

    private static async Task<IResult> Answer(HttpContext http, SeatAtWork at, UseCases useCases, Words words, Func<OwnCopy, IResult> file)
    {
        var copy = await useCases.TakeAllAway.Run(at.Owner.Key, words.Language, http.RequestAborted);
        return copy.Succeeded ? file(copy.Value) : Results.StatusCode(Status(copy.Problems));
    }

    // What exactly keeps it from being made would name the alliance, or the machine's folders.
    private static int Status(IReadOnlyList<Problem> problems) => problems.Any(p => p.Id.StartsWith("workspace-", StringComparison.Ordinal))
        ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status404NotFound;
}
