using Alliage.Web.Features.Faults;
using Microsoft.AspNetCore.Antiforgery;

namespace Alliage.Web.Serving;

/// <summary>
/// Checks antiforgery on every request that is not a reading, forms and JSON alike, whatever the endpoint: no write can
/// forget to ask for it.
/// </summary>
internal static class EveryWriteIsOurs
{
    /// <summary>Header in which a script sends the token.</summary>
    public const string Header = "X-Alliage-Token";

    /// <summary>Cookie that a form of ours goes with.</summary>
    public const string Cookie = "alliage.antiforgery";

    public static void AddAntiforgeryTokens(this IServiceCollection services) =>
        services.AddAntiforgery(options =>
        {
            options.HeaderName = Header;
            options.Cookie.Name = Cookie;
            options.Cookie.HttpOnly = true;
            // Lax: under Strict a link from elsewhere would bring no cookie, get a new one, and void the forms open in other tabs.
            options.Cookie.SameSite = SameSiteMode.Lax;
        });

    public static void UseAntiforgeryOnEveryWrite(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            var refusal = IsReading(context.Request.Method) ? null : await Refusal(context);
            if (refusal is null)
            {
                await next(context);
                return;
            }

            Fault.Set(context, refusal);
            context.Response.StatusCode = refusal.Status;
        });

    /// <summary>Why a write is not taken: its token is not ours or not any more, or it is too much to be read.</summary>
    private static async Task<Fault?> Refusal(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
                ? null
                : new(FaultKind.Stale, []);
        }
        catch (AntiforgeryValidationException e)
        {
            // The token stands in the form, so the form is read here first.
            return new(e.InnerException is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? FaultKind.TooLarge
                : FaultKind.Stale, []);
        }
    }

    private static bool IsReading(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}
