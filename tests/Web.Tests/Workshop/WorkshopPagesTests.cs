using System.Net;
using Alliage.Core.Frameworks;
using Alliage.Core.Workshop;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Workshop;

public sealed class WorkshopPagesTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_grid_is_made_published_and_listed_without_script(string language)
    {
        var visitor = site.Visit(language);
        Assert.Equal(Maker.Edit + "?begun=1", (await Maker.Begin(visitor)).Location);
        Assert.Equal(Maker.Edit + "#indicators", (await Maker.Add(visitor, "Projets", "Plans", "axis/horizon-span/long-run")).Location);
        Assert.Equal("/frameworks/mine?published=1", (await Maker.Publish(visitor, "1.0")).Location);

        var list = await visitor.Get("/frameworks");
        Assert.Contains(language == "fr" ? "La mienne" : "Mine", list.TextOf("section:has(#own)"), StringComparison.Ordinal);
        Assert.Contains(language == "fr" ? "Projets" : "Plans", (await visitor.Get("/frameworks/mine")).TextOf("#axis-horizon-span"), StringComparison.Ordinal);
        Assert.DoesNotContain("workshop.", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_stands_beside_its_field_and_is_kept_all_the_same()
    {
        var visitor = site.Visit();
        await Maker.Begin(visitor);
        var form = await visitor.Get(Maker.Edit + "/indicators");
        var saved = await Maker.Send(visitor, Maker.Edit + "/indicators", form, ("name.en", "Plans"), ("points", "axis/horizon-span/long-run"), ("theme", "interview"));
        Assert.Equal(Maker.Edit + "/indicators/plans?kept=1", saved.Location);
        var entry = await visitor.Get(saved.Location!);

        Assert.Contains("in French", entry.TextOf("[id='p-name.fr']"), StringComparison.Ordinal);
        Assert.Equal("true", entry.Document.QuerySelector("[name='definition.en']")!.GetAttribute("aria-invalid"));
        Assert.Equal("", entry.TextOf("[id='p-name.en']"));
        var draft = await visitor.Get(Maker.Edit);
        Assert.Equal(3, draft.TextsOf(".refused > li").Count);
        Assert.Contains($"{Maker.Edit}/indicators/plans#f-name.fr", draft.Links);
        Assert.Contains("3 refusals", draft.TextOf("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trying_says_what_would_be_refused_and_keeps_nothing()
    {
        var visitor = site.Visit();
        await Maker.Begin(visitor);
        var form = await visitor.Get(Maker.Edit + "/indicators");
        var tried = await visitor.Send(Maker.Edit + "/indicators", form, ("action", "try"), ("name.en", "Plans"), ("theme", "interview"), ("by", "Claire"));

        Assert.Equal(HttpStatusCode.OK, tried.Status);
        Assert.NotEqual("", tried.TextOf("[id='p-name.fr']"));
        Assert.DoesNotContain("Plans", (await visitor.Get(Maker.Edit)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_tabs_is_told_who_was_faster_and_loses_nothing()
    {
        var (first, second) = (site.Visit(), site.Visit());
        await Maker.Begin(first);
        await Maker.Add(first, "Projets", "Plans", "axis/horizon-span/long-run");
        const string Address = Maker.Edit + "/indicators/plans";
        var late = await second.Get(Address);
        await Maker.Send(first, Address, await first.Get(Address), ("name.en", "Quick"), ("name.fr", "Vite"), ("definition.fr", "a"), ("definition.en", "b"), ("theme", "interview"), ("points", "axis/horizon-span/long-run"));
        var told = await second.Send(Address, late, ("action", "save"), ("by", "Yvon"), ("name.en", "Slow"), ("name.fr", "Lent"), ("definition.fr", "a"), ("definition.en", "b"), ("theme", "interview"), ("points", "axis/horizon-span/long-run"));

        Assert.Contains("changed meanwhile by Claire", told.Text, StringComparison.Ordinal);
        Assert.Equal(("Slow", "Lent"), (told.Field("name.en"), told.Field("name.fr")));
        Assert.Contains("Vite", told.TextOf(".meanwhile"), StringComparison.Ordinal);
        var again = await second.Send(Address, told, ("action", "save"), ("by", "Yvon"), ("name.en", "Slow"), ("name.fr", "Lent"), ("definition.fr", "a"), ("definition.en", "b"), ("theme", "interview"), ("points", "axis/horizon-span/long-run"));
        Assert.Equal(Maker.Edit + "#indicators", again.Location);
        Assert.Equal("Slow", (await first.Get(Address)).Field("name.en"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("{0} %s ${x} \u202e\u0000 🥖")]
    public async Task The_ugliest_names_are_only_words(string name)
    {
        var visitor = site.Visit();
        await Maker.Begin(visitor, ("name.en", name), ("horizontal.first.en", name));
        foreach (var address in new[] { "/frameworks", "/frameworks/mine", Maker.Edit, Maker.Edit + "/about", Maker.Edit + "/axes/horizon-span", "/frameworks/mine/text", "/frameworks/mine/compare?to=draft" })
        {
            var page = await visitor.Get(address);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address} {page.Status}");
            Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
        }
    }

    [Fact]
    public async Task A_text_of_a_hundred_thousand_letters_is_kept_to_the_letter()
    {
        var visitor = site.Visit();
        await Maker.Begin(visitor);
        var text = string.Concat(Enumerable.Repeat("é🥖 <b> ", 13_000)).Trim();
        const string Address = Maker.Edit + "/about";
        var saved = await Maker.Send(visitor, Address, await visitor.Get(Address), ("name.fr", "a"), ("name.en", "b"), ("summary.fr", text), ("summary.en", "s"), ("caution.fr", "c"), ("caution.en", "d"));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(text, (await visitor.Get(Address)).Field("summary.fr"));
    }

    [Theory]
    [InlineData("../../etc")]
    [InlineData("a/b")]
    [InlineData("New")]
    [InlineData("jaouen-2006")]
    public async Task An_id_that_leads_elsewhere_or_is_taken_is_refused_and_what_was_typed_stays(string id)
    {
        var refused = await Maker.Begin(site.Visit(), ("id", id));

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.NotEmpty(refused.TextsOf("[role=alert] li"));
        Assert.Equal(id, refused.Field("id"));
        Assert.Equal("Ouvert", refused.Field("vertical.second.fr"));
    }

    [Fact]
    public async Task Every_form_of_a_copy_of_the_papers_grid_opens_and_a_save_of_it_changes_nothing()
    {
        var visitor = site.Visit();
        var copied = await visitor.Send("/frameworks/copy?from=jaouen-2006", await visitor.Get("/frameworks/copy?from=jaouen-2006"), ("id", "mine"), ("name.fr", "Copie"), ("name.en", "Copy"), ("by", "Claire"));
        Assert.Equal(Maker.Edit + "?begun=1", copied.Location);
        var draft = (await site.UseCases.OpenDraft.Run("mine", Site.Stop)).Value;
        Assert.Equal([], draft.Problems.Select(p => p.ToString()));
        foreach (var section in FrameworkSection.Of(FrameworkKind.TwoAxes))
        {
            var entry = section.IsList ? section.Entries(draft.Worded!)[0] : null;
            var address = $"{Maker.Edit}/{section.Name}" + (entry is null ? "" : "/" + entry);
            var page = await visitor.Get(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("workshop.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_grid_is_exported_and_imported_elsewhere_to_the_letter()
    {
        using var elsewhere = new Site();
        var (here, there) = (site.Visit(), elsewhere.Visit("fr"));
        await Maker.Begin(here);
        await Maker.Publish(here, "1.0");
        var file = await here.Download("/frameworks/mine/file");
        Assert.Equal("/frameworks/mine?version=1.0&brought=1", (await Import(there, file)).Location);

        Assert.Equal(file, await there.Download("/frameworks/mine/file?version=1.0"));
        Assert.Contains("à la lettre", (await Import(there, file)).TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("UTF-8", (await Import(there, [0xff, 0xfe, 0x00])).TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_definition_lists_the_passages_to_read_again_and_the_study_moves_on()
    {
        var visitor = site.Visit();
        await Maker.Begin(visitor);
        await Maker.Add(visitor, "Métier repensé", "Rethought", "axis/openness/open");
        await Maker.Publish(visitor, "1.0");
        const string Change = "/studies/demonstration/settings/framework";
        Assert.Equal(Change + "?done=1", (await visitor.Send(Change + "?to=mine/1.0", await Posting(visitor, Change + "?to=mine/1.0"), ("by", "Claire"))).Location);
        const string Suggested = "/studies/demonstration/suggested-codes";
        await visitor.Send(Suggested, await visitor.Get(Suggested), ("link", "metier-repense rethought"), ("by", "Claire"));

        await site.UseCases.ReviseFramework.Run("mine", "Claire", Site.Stop);
        const string Entry = Maker.Edit + "/indicators/rethought";
        await Maker.Send(visitor, Entry, await visitor.Get(Entry), ("name.fr", "Métier repensé"), ("name.en", "Rethought"), ("definition.fr", "Autre chose."), ("definition.en", "Something else."), ("theme", "interview"), ("points", "axis/openness/open"));
        await Maker.Publish(visitor, "1.1");

        var page = await visitor.Get(Change + "?to=mine/1.1");
        var codings = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study.Cases
            .SelectMany(c => c.Sources).SelectMany(s => s.Codings).Where(c => c.Code == "metier-repense").ToList();
        Assert.NotEmpty(codings);
        Assert.Contains($"{codings.Count} passages to read again", page.TextOf("#reread"), StringComparison.Ordinal);
        Assert.Equal(codings.Count, page.Document.QuerySelectorAll("#reread .passages a").Length);
        Assert.Contains("Something else.", page.TextOf("#reread"), StringComparison.Ordinal);
        Assert.Contains("version 1.0", page.TextOf(".lede"), StringComparison.Ordinal);

        var compared = await visitor.Get("/frameworks/mine/compare?from=1.0&to=1.1");
        Assert.StartsWith("1 difference", compared.TextOf("h1"), StringComparison.Ordinal);
        Assert.Contains("Autre chose.", compared.TextOf("#changed"), StringComparison.Ordinal);
    }

    private static async Task<Page> Import(Visitor visitor, byte[] file)
    {
        var form = await visitor.Get("/frameworks/import");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.Field("__RequestVerificationToken")), "__RequestVerificationToken" },
            { new StringContent(form.Field("_handler")), "_handler" },
            { new StringContent("Claire"), "by" },
            { new ByteArrayContent(file), "file", "mine-1.0.framework.json" },
        };
        return await visitor.Post("/frameworks/import", content);
    }

    /// <summary>A page whose first form only asks: what is sent belongs to the second.</summary>
    private static async Task<Page> Posting(Visitor visitor, string address)
    {
        var page = await visitor.Get(address);
        page.Document.QuerySelector("main form[method=get]")!.Remove();
        return page;
    }
}
