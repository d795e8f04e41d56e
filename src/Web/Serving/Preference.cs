namespace Alliage.Web.Serving;

/// <summary>What a person chose once and finds again: language, day or night, their name. Kept in their browser, for a year.</summary>
internal static class Preference
{
    public static CookieOptions Cookie => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
    };
}
