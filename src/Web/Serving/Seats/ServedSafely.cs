using Alliage.Workbench;
using Microsoft.AspNetCore.HttpOverrides;

namespace Alliage.Web.Serving.Seats;

/// <summary>What holds where the program is reached from elsewhere.</summary>
internal static class ServedSafely
{
    private const string ForAYear = "max-age=31536000";

    /// <summary>
    /// Takes the proxy's word on who asks and how, and nobody else's; refuses whatever did not come by TLS where it must.
    /// </summary>
    public static void UseServedSafely(this IApplicationBuilder app, Reach reach)
    {
        if (!reach.NeedsTls)
        {
            return;
        }

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in reach.Proxies)
        {
            forwarded.KnownProxies.Add(proxy);
            if (proxy.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork)
            {
                forwarded.KnownProxies.Add(proxy.MapToIPv6());
            }
        }

        app.UseForwardedHeaders(forwarded);
        app.UseCookiePolicy(new() { Secure = CookieSecurePolicy.Always, MinimumSameSitePolicy = SameSiteMode.Unspecified });
        app.Use(async (context, next) =>
        {
            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = ForAYear;
                await next(context);
                return;
            }

            // Plain text, and nothing of the program: whoever reads along on the way learns nothing.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                $"Alliage ne répond ici que par https://{reach.PublicName}.\nAlliage answers here only by https://{reach.PublicName}.\n");
        });
    }

    /// <summary>Whether the program may start: one that is reached from elsewhere has a passphrase.</summary>
    public static string? Refusal(Reach reach, UseCases useCases) =>
        reach.IsServed && useCases.Passphrase.Kept() is { Succeeded: true, Value.IsSet: false } ? "passphrase-needed" : null;
}
