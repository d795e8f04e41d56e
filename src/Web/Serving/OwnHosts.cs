namespace Alliage.Web.Serving;

/// <summary>
/// Answers only to this machine's own names. Without it, a page anywhere could point a name of its own at 127.0.0.1 and
/// read the studies as if it were ours (DNS rebinding).
/// </summary>
internal static class OwnHosts
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public static void UseOwnHostsOnly(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            if (Names.Contains(context.Request.Host.Host))
            {
                await next(context);
                return;
            }

            // Plain text: a page's stylesheet would be refused under that name as well.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                "Alliage ne répond qu’à localhost, 127.0.0.1 et [::1].\nAlliage answers only to localhost, 127.0.0.1 and [::1].\n");
        });
}
