using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Desk;

/// <summary>The desk's script, as far as the server sees it: a page opened, then JSON with its token.</summary>
internal sealed class DeskVisitor(HttpClient client, string address)
{
    private string token = "";

    public string Address { get; } = address;

    public long Revision { get; set; }

    public async Task<Page> Open()
    {
        using var answer = await client.GetAsync(Address, Site.Stop);
        var page = new Page(answer.StatusCode, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Site.Stop)), null);
        token = page.Document.QuerySelector("[data-token]")?.GetAttribute("data-token") ?? "";
        return page;
    }

    /// <summary>Says at the door of a blind desk that one is its reader.</summary>
    public async Task Enter()
    {
        var gate = await Open();
        using var form = new FormUrlEncodedContent(
            gate.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")));
        using var answer = await client.PostAsync(Address, form, Site.Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public void Forge() => token = "forged";

    public Task<(HttpStatusCode Status, JsonElement Body)> Step(object step, string by = "Camille Démo") => Send("", new { seen = Revision, by, steps = new[] { step } });

    public Task<(HttpStatusCode Status, JsonElement Body)> Memo(string coding, string text) =>
        Send("", new { seen = Revision, by = "Camille Démo", memo = new { id = "m-" + coding, coding, text } });

    public Task<(HttpStatusCode Status, JsonElement Body)> Undo(string way = "undo", string by = "Camille Démo") => Send("/undo", new { way, by });

    public async Task<JsonElement> State()
    {
        using var answer = await client.GetAsync(Address + ".json", Site.Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Site.Stop)).GetProperty("state");
    }

    /// <summary>Codings as they stand: id, start, end, code.</summary>
    public async Task<IReadOnlyList<string>> Codings() =>
        [.. (await State()).GetProperty("codings").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    private async Task<(HttpStatusCode Status, JsonElement Body)> Send(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + path)
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
            Headers = { { "X-Alliage-Token", token } },
        };
        using var answer = await client.SendAsync(request, Site.Stop);
        var text = await answer.Content.ReadAsStringAsync(Site.Stop);
        var json = text.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text) : default;
        if (answer.IsSuccessStatusCode)
        {
            Revision = json.GetProperty("revision").GetInt64();
        }

        return (answer.StatusCode, json);
    }
}
