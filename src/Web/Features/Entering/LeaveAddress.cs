using Alliage.Web.Serving.Seats;

namespace Alliage.Web.Features.Entering;

/// <summary>Leaving, from any page: a form posts it, so that it works without script and no link does it by accident.</summary>
internal static class LeaveAddress
{
    public const string Address = "/leave";

    public static void MapLeave(this IEndpointRouteBuilder app) =>
        app.MapPost(Address, async (HttpContext context, Seating seating) =>
        {
            await seating.Leave();
            context.Response.Redirect("/my");
        });
}
