using Alliage.Core.Studies;
using Alliage.Web.Serving;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Wording;
using Alliage.Workbench;
using Microsoft.AspNetCore.Antiforgery;

namespace Alliage.Web.Features.Answering;

/// <summary>What the script asks and sends. Each write carries the token (<see cref="EveryWriteIsOurs"/>).</summary>
internal static class AnsweringEndpoints
{
    public static void MapAnswering(this IEndpointRouteBuilder app)
    {
        app.MapGet(AnsweringAddress.Data, Read);
        app.MapPost(AnsweringAddress.Data, Keep);
    }

    private static async Task<IResult> Read(HttpContext http, SeatAtWork seats, UseCases useCases, IAntiforgery antiforgery, CancellationToken stop)
    {
        if (seats.Key() is not { } owner || await useCases.OpenOwner.Run(owner, stop) is not { Succeeded: true, Value: var opened })
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var now = new Sitting(opened, null);
        return Results.Json(new SittingSent(
            owner.Mark(),
            antiforgery.GetAndStoreTokens(http).RequestToken!,
            now.Keeps,
            Keyword.Of(now.Form),
            [.. now.Guide.Items.Where(now.IsAnswered).Select(i => ReplyTyped.Of(now.Reply(i)))],
            [.. now.Guide.Items.Where(now.IsReleased).Select(i => i.Id)]));
    }

    private static async Task<IResult> Keep(
        PhoneSending sent, SeatAtWork seats, UseCases useCases, Words words, SentInOrder order, CancellationToken stop)
    {
        // Another owner may have entered on this phone meanwhile: then nothing is taken for theirs.
        if (seats.Key() is not { } owner || owner.Mark() != sent.Owner)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        using var turn = await order.Turn(owner, stop);
        if (await useCases.OpenOwner.Run(owner, stop) is not { Succeeded: true, Value: var opened })
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var kept = await new PhoneKeeping(useCases, owner, new Sitting(opened, null), words).Run(sent, turn, stop);
        return kept is null ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : Results.Json(kept);
    }
}
