namespace Alliage.Web.Serving;

/// <summary>Day or night where a person has chosen; else the system's. A form posts it, so that it works without script.</summary>
internal static class Scheme
{
    public const string Address = "/scheme";

    public const string Cookie = "alliage.scheme";

    /// <summary><c>light</c>, <c>dark</c>, or null for the system's.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie] : null;

    public static void MapScheme(this IEndpointRouteBuilder app) =>
        app.MapPost(Address, async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (form["scheme"].ToString() is "light" or "dark")
            {
                context.Response.Cookies.Append(Cookie, form["scheme"].ToString(), Preference.Cookie);
            }
            else
            {
                context.Response.Cookies.Delete(Cookie);
            }

            context.Response.Redirect(LocalAddress.Or(form["from"]));
        });
}
