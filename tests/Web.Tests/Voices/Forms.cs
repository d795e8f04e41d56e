using Alliage.Web.Tests.Alliances;
using AngleSharp.Html.Dom;

namespace Alliage.Web.Tests.Voices;

/// <summary>Forms of pages that have several.</summary>
internal static class Forms
{
    /// <summary>Sends one form of a page as a browser would: what stands in it, with what is typed and the button pressed.</summary>
    public static async Task<Page> Press(
        this Visitor visitor, string address, Page page, string form, string? action, params (string Name, string Value)[] typed)
    {
        var sent = page.Document.QuerySelectorAll("form")
            .First(f => f.QuerySelector("[name=_handler]")?.GetAttribute("value") == form);
        var stands = sent.QuerySelectorAll("input[type=hidden], input[type=text], textarea, select").Select(e => (
            Name: e.GetAttribute("name")!,
            Value: e switch { IHtmlTextAreaElement a => a.Value, IHtmlSelectElement s => s.Value ?? "", IHtmlInputElement i => i.Value, _ => "" }));
        var fields = stands.Where(s => typed.All(t => t.Name != s.Name)).Concat(typed)
            .Concat(action is null ? [] : [("action", action)])
            .Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var content = new FormUrlEncodedContent(fields);
        return await visitor.Post(address, content);
    }
}
