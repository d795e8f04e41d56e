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

    public static void AddAntiforgeryTokens(this IServiceCollection services) =>
        services.AddAntiforgery(options =>
        {
            options.HeaderName = Header;
            options.Cookie.Name = "alliage.antiforgery";
            options.Cookie.HttpOnly = true;
            // Lax: under Strict a link from elsewhere would bring no cookie, get a new one, and void the forms open in other tabs.
            options.Cookie.SameSite = SameSiteMode.Lax;
        });

    public static void UseAntiforgeryOnEveryWrite(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            if (IsReading(context.Request.Method)
                || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        });

    private static bool IsReading(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}
