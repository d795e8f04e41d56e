namespace Alliage.Web.Features.Faults;

/// <summary>What came with a form that could not be kept: shown, to be copied or sent again.</summary>
/// <param name="Fields">Every field with what was in it, as it was sent.</param>
/// <param name="HasFiles">Whether files came too, which no page can send again.</param>
public sealed record Typed(IReadOnlyList<KeyValuePair<string, string>> Fields, bool HasFiles)
{
    /// <summary>Fields that carry no one's words.</summary>
    private static readonly string[] Ours = ["__RequestVerificationToken", "_handler", "row", "seen", "action", "from", "scheme"];

    /// <summary>What a person may want to copy.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words => Fields.Where(f => !Ours.Contains(f.Key) && f.Value.Trim().Length > 0);

    /// <summary>What to send again: all but the token.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToSend => Fields.Where(f => f.Key != Ours[0]);

    /// <summary>
    /// The form of a request; null where it has none, where it cannot be read, or where a page of another site sent it:
    /// what a stranger wrote is not put into our pages, let alone behind a button that sends it in our name.
    /// </summary>
    public static async Task<Typed?> Of(HttpContext http)
    {
        var request = http.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !CameFromUs(request))
        {
            return null;
        }

        try
        {
            var form = await request.ReadFormAsync(http.RequestAborted);
            return new([.. form.SelectMany(f => f.Value.OfType<string>(), (f, value) => KeyValuePair.Create(f.Key, value))], form.Files.Count > 0);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Browsers say where a post comes from; one that does not is not trusted with this.</summary>
    private static bool CameFromUs(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [var site]
            ? site == "same-origin"
            : request.Headers.Origin is [var origin] && origin == $"{request.Scheme}://{request.Host}";
}
