using Alliage.Web.Serving.Seats;

namespace Alliage.Web.Serving;

/// <summary>
/// Answers only to this machine's own names, and to those that it was started with. Without it, a page anywhere could point
/// a name of its own at 127.0.0.1 and read the studies as if it were ours (DNS rebinding).
/// </summary>
internal static class OwnHosts
{
    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseOwnHostsOnly(this IApplicationBuilder app, Reach reach)
    {
        var names = OfThisMachine.Concat(reach.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        app.Use(async (context, next) =>
        {
            if (names.Contains(context.Request.Host.Host))
            {
                await next(context);
                return;
            }

            // Plain text: a page's stylesheet would be refused under that name as well.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            var said = string.Join(", ", names);
            await context.Response.WriteAsync($"Alliage ne répond qu’à {said}.\nAlliage answers only to {said}.\n");
        });
    }
}
