namespace Alliage.Web.Serving;

/// <summary>
/// The name of whoever works here, put on every change. It is asked for in the first form that changes something, and
/// kept in the browser: no account, no password, one machine.
/// </summary>
public sealed class PersonAtWork(IHttpContextAccessor accessor)
{
    /// <summary>Name of the form's field.</summary>
    public const string Field = "by";

    /// <summary>Longest name kept.</summary>
    public const int MaxLength = 60;

    private const string Cookie = "alliage.person";

    /// <summary>The name, or null where nobody has given one.</summary>
    public string? Name => Clean(Uri.UnescapeDataString(Request.Cookies[Cookie] ?? ""));

    private HttpRequest Request => accessor.HttpContext!.Request;

    /// <summary>
    /// The name that came with a posted form, remembered; else the one known; null where there is neither: then nothing
    /// is changed, and the form is shown again with what was typed.
    /// </summary>
    public string? Of(IFormCollection form) => Given(form[Field]);

    /// <summary>The same for a name that came otherwise.</summary>
    public string? Given(string? name)
    {
        var given = Clean(name);
        if (given is not null && given != Name)
        {
            Remember(given);
        }

        return given ?? Name;
    }

    /// <summary>Keeps a name, or forgets it where null.</summary>
    public void Remember(string? name)
    {
        var cookies = accessor.HttpContext!.Response.Cookies;
        if (Clean(name) is { } kept)
        {
            cookies.Append(Cookie, Uri.EscapeDataString(kept), Preference.Cookie);
        }
        else
        {
            cookies.Delete(Cookie);
        }
    }

    private static string? Clean(string? name)
    {
        var plain = new string([.. (name ?? "").Where(c => !char.IsControl(c))]).Trim();
        return plain.Length == 0 ? null : plain[..Math.Min(plain.Length, MaxLength)];
    }
}
