using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Answering;

/// <summary>An owner at a phone whose scripts are off: reads a screen, fills it in, presses one of its buttons.</summary>
internal sealed class Answerer(Site site, Visitor visitor, OwnerKey owner)
{
    public const string Start = "/my/answers";

    /// <summary>What is on the screen.</summary>
    public Page Screen { get; private set; } = null!;

    /// <summary>An owner who was asked and has not answered anything.</summary>
    public static async Task<Answerer> Asked(Site site, string language = "en", Account account = Account.A)
    {
        var owner = new OwnerKey("demonstration", "velo", account);
        await site.UseCases.GiveCode.Run(owner.Study, owner.Alliance, account, "Claire", Site.Stop);
        await site.Put(owner.Study, new Respondent { Alliance = owner.Alliance, Account = account });
        return new(site, await site.Seats.Owner(owner.Study, owner.Alliance, account, language), owner);
    }

    /// <summary>What is kept of the owner.</summary>
    public async Task<OpenedOwner> Kept() => (await site.UseCases.OpenOwner.Run(owner, Site.Stop)).Value;

    public async Task<Page> Open(string address)
    {
        Screen = await Follow(await visitor.Get(address));
        return Screen;
    }

    /// <summary>Begins: which questions, and when anything is kept.</summary>
    public async Task<Page> Begin(string form = "short", string keep = "now")
    {
        await Open(Start);
        return await Press("start", ("form", form), ("keep", keep));
    }

    /// <summary>Says something to the question on the screen and goes on.</summary>
    public Task<Page> Say(params (string Name, string Value)[] typed) => Press("on", typed);

    /// <summary>Presses a button with what is typed; nothing that stood in the fields is sent besides, but what is hidden.</summary>
    public async Task<Page> Press(string go, params (string Name, string Value)[] typed) => await Press(Button(go), go, typed);

    /// <summary>Presses the button that leads to an address.</summary>
    public async Task<Page> PressTo(string address, string go) => await Press(address, go, []);

    private async Task<Page> Press(string address, string go, (string Name, string Value)[] typed)
    {
        var hidden = Screen.Document.QuerySelectorAll("form.booklet input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent([.. hidden, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value)), KeyValuePair.Create("go", go)]);
        Screen = await Follow(await visitor.Post(address, content));
        return Screen;
    }

    /// <summary>Goes on by the screens until a question.</summary>
    public async Task<Page> Until(string item)
    {
        for (var steps = 0; Item != item; steps++)
        {
            Assert.True(steps < 100, $"{item} does not come.");
            await Say();
        }

        return Screen;
    }

    /// <summary>Id of the question on the screen; null where it is none.</summary>
    public string? Item => Screen.Document.QuerySelector("input[name=item]")?.GetAttribute("value");

    /// <summary>What is wrong, as it is said; empty where nothing is.</summary>
    public string Wrong => Screen.Document.QuerySelector(".wrong:not([hidden])")?.TextContent ?? "";

    /// <summary>What the phone's script asks.</summary>
    public async Task<JsonElement> State() => JsonSerializer.Deserialize<JsonElement>(await visitor.Download(Start + ".json"));

    /// <summary>What the phone's script sends.</summary>
    public async Task<Page> Send(object body, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Start + ".json") { Content = JsonContent.Create(body), Headers = { { "X-Alliage-Token", token } } };
        return await visitor.Ask(request);
    }

    private string Button(string go) => Screen.Document.QuerySelector($"button[name=go][value={go}]")!.GetAttribute("formaction")!;

    private async Task<Page> Follow(Page page)
    {
        while (page.Status == HttpStatusCode.Found && page.Location!.StartsWith(Start, StringComparison.Ordinal))
        {
            page = await visitor.Get(page.Location);
        }

        return page;
    }
}
