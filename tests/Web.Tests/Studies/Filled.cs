using System.Net.Http.Headers;
using Alliage.Web.Tests.Alliances;
using AngleSharp.Html.Dom;

namespace Alliage.Web.Tests.Studies;

/// <summary>Forms as a browser sends them, files included.</summary>
internal static class Filled
{
    /// <summary>Fills in the form of this name on a page and sends it where it says, or back to the page's own address.</summary>
    public static async Task<Page> Send(
        this Visitor visitor, string address, string form, (string Name, string Value)[] typed, params (string Field, string Name, byte[] Bytes)[] files)
    {
        var page = await visitor.Get(address);
        var found = page.Document.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .Single(f => f.QuerySelector("[name=_handler]")?.GetAttribute("value") == form);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in found.QuerySelectorAll("[type=hidden]").OfType<IHtmlInputElement>().Where(h => !typed.Any(t => t.Name == h.Name)))
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, value) in typed)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (field, name, bytes) in files)
        {
            // As browsers write it: HttpClient would encode a name that is not plain.
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = field, FileName = $"\"{name}\"" };
            content.Add(file);
        }

        return await visitor.Post(found.GetAttribute("action") ?? address, content);
    }
}
