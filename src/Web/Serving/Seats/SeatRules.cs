using Alliage.Web.Features.Faults;
using Alliage.Workbench;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// Finds out who asks, and lets nobody further than the table of pages says, before anything is read. A page for
/// someone else leads to one's own place; anything that is not a page is refused.
/// </summary>
internal static class SeatRules
{
    public static void UseSeats(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            var endpoint = context.GetEndpoint();
            if (PageRules.IsFile(endpoint))
            {
                await next(context);
                return;
            }

            context.Response.Headers.CacheControl = "no-store";
            if (Of(context) is not { } seat)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            SeatAtWork.Set(context, seat);
            if (endpoint is not RouteEndpoint || (PageRules.Of(endpoint) & In(seat, context)) != Who.None)
            {
                await next(context);
            }
            else if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            {
                context.Response.Redirect(Place(seat, context.Request.Path));
            }
            else
            {
                var ended = new Fault(FaultKind.Ended, []);
                Fault.Set(context, ended);
                context.Response.StatusCode = ended.Status;
            }
        });
    }

    /// <summary>Null where the workspace does not say for now whether a passphrase is needed.</summary>
    private static Seat? Of(HttpContext context)
    {
        if (SeatAtWork.Of(context) is var taken and not Seat.Nobody)
        {
            return taken;
        }

        var services = context.RequestServices;
        if (services.GetRequiredService<Reach>().IsServed || context.Request.Cookies.ContainsKey(Seating.AwayCookie))
        {
            return new Seat.Nobody();
        }

        var secret = services.GetRequiredService<UseCases>().Passphrase.Kept();
        if (secret.Succeeded)
        {
            return secret.Value.IsSet ? new Seat.Nobody() : new Seat.Adviser();
        }

        // One that cannot be read at all has nothing to show, and whoever sits here must be able to put a backup in its place.
        return secret.Problems.Any(p => p.Id == "workspace-busy") ? null : new Seat.Adviser();
    }

    private static Who In(Seat seat, HttpContext context) =>
        seat is Seat.Adviser && !context.RequestServices.GetRequiredService<Reach>().IsServed ? Who.Adviser | Who.AtTheMachine : seat.Who;

    private static string Place(Seat seat, PathString asked) => seat switch
    {
        Seat.Adviser => "/",
        Seat.BothPresent => "/together",
        Seat.Nobody when asked != "/" && !asked.StartsWithSegments("/my", StringComparison.OrdinalIgnoreCase) => "/enter",
        _ => "/my",
    };
}
