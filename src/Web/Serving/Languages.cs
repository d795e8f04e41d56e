using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Alliage.Web.Serving;

/// <summary>
/// French and English as equals: the one chosen before (a cookie), else the first of the two that the browser asks for.
/// <c>?lang=fr</c> on any address chooses and comes back to the same address without it, so that a link can be sent
/// in a language, and switching needs no script.
/// </summary>
internal static class Languages
{
    public const string Cookie = "alliage.language";

    private const string Parameter = "lang";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Sets the culture of the request.</summary>
    public static void UseLanguages(this IApplicationBuilder app)
    {
        app.Use(async (context, next) =>
        {
            var request = context.Request;
            if (HttpMethods.IsGet(request.Method) && Known(request.Query[Parameter]) is { } chosen)
            {
                context.Response.Cookies.Append(Cookie, chosen.TwoLetterISOLanguageName, Preference.Cookie);
                context.Response.Redirect(LocalAddress.Or(request.PathBase + request.Path + WithoutLanguage(request.Query)));
                return;
            }

            await next(context);
        });
        app.UseRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(English);
            options.SupportedCultures = options.SupportedUICultures = [French, English];
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Task.FromResult(Of(context.Request))),
            ];
        });
    }

    /// <summary>The address of this page in a language.</summary>
    public static string Switch(HttpRequest request, string language)
    {
        var rest = WithoutLanguage(request.Query);
        return request.Path + (rest.HasValue ? rest.Value + "&" : "?") + $"{Parameter}={language}";
    }

    private static ProviderCultureResult? Of(HttpRequest request) =>
        (Known(request.Cookies[Cookie]) ?? Accepted(request)) is { } culture ? new(culture.Name) : null;

    private static CultureInfo? Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => Known(l.Value.Value?.Split('-')[0]))
            .FirstOrDefault(c => c is not null);

    private static CultureInfo? Known(string? language) => language?.ToUpperInvariant() switch
    {
        "FR" => French,
        "EN" => English,
        _ => null,
    };

    private static QueryString WithoutLanguage(IQueryCollection query) =>
        QueryString.Create(query.Where(q => q.Key != Parameter));
}
