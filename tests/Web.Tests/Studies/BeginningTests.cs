using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Studies;

public sealed class BeginningTests : IDisposable
{
    private const string Address = "/studies/new";

    private static readonly (string, string)[] Typed =
    [
        ("title.fr", "Les œuvres de la vallée"), ("language", "fr"), ("language", "en"), ("framework", "jaouen-2006"), ("codebook", "suggested"), ("until", "2031-06-30"), ("by", "Claire"),
    ];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr", "Métier repensé", "Commencer une étude")]
    [InlineData("en", "Trade rethought", "Begin a new study")]
    public async Task A_study_begins_without_script_with_the_codes_that_the_framework_suggests(string language, string code, string link)
    {
        var claire = site.Visit(language);
        Assert.Contains(link, (await claire.Get("/")).TextsOf(".acts a"));

        var answer = await claire.Send(Address, await claire.Get(Address), Typed);

        Assert.Equal((HttpStatusCode.Found, "/studies/les-oeuvres-de-la-vallee?begun=1"), (answer.Status, answer.Location));
        var study = (await site.UseCases.OpenStudy.Run("les-oeuvres-de-la-vallee", null, Site.Stop)).Value.Study;
        Assert.Equal(("Claire", new DateOnly(2031, 6, 30)), (study.Settings.LeadCoder, study.Settings.RetentionDate));
        Assert.Equal(["fr", "en"], study.Settings.Languages);
        Assert.Equal(PersonRole.Lead, Assert.Single(study.People).Role);
        Assert.Contains(study.Codes, c => c.Id == "trade-rethought" && c.Name == code && study.Links.Of(c.Id).Contains("trade-rethought"));
        Assert.NotEmpty((await claire.Get(answer.Location!)).TextsOf(".told"));
    }

    [Fact]
    public async Task A_study_begins_with_a_framework_of_two_axes_only()
    {
        var claire = site.Visit();
        var page = await claire.Get(Address);

        Assert.Equal(["jaouen-2006"], page.Document.QuerySelectorAll("[name=framework] option, input[name=framework]").Select(o => o.GetAttribute("value")));

        var refused = await claire.Send(Address, page, [("title.en", "Mine"), ("language", "en"), ("framework", "puthod-1996"), ("codebook", "blank"), ("by", "Claire")]);
        Assert.Contains("puthod-1996", Assert.Single(refused.TextsOf(".problems li")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_study_may_begin_with_an_empty_codebook()
    {
        var claire = site.Visit();
        await claire.Send(Address, await claire.Get(Address), [("name", "mine"), ("title.en", "Mine"), ("language", "en"), ("framework", "jaouen-2006"), ("codebook", "blank"), ("by", "Claire")]);

        Assert.Empty((await site.UseCases.OpenStudy.Run("mine", null, Site.Stop)).Value.Study.Codes);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_and_what_was_typed_stays()
    {
        var claire = site.Visit();
        var page = await claire.Send(Address, await claire.Get(Address), ("name", "not this!"), ("other", "xyz"), ("framework", "jaouen-2006"), ("until", "2031-06-30"));

        Assert.Equal(4, page.TextsOf(".problems li").Count);
        Assert.Equal(("not this!", "xyz", "2031-06-30"), (page.Field("name"), page.Field("other"), page.Field("until")));
        Assert.DoesNotContain((await site.UseCases.ListStudies.Run(Site.Stop)).Value, s => s.Name.StartsWith("not", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("demonstration")]
    [InlineData("new")]
    [InlineData("mine")]
    public async Task A_name_that_is_taken_is_refused(string name)
    {
        var claire = site.Visit();
        (string, string)[] typed = [.. Typed, ("name", name)];
        if (name == "mine")
        {
            await claire.Send(Address, await claire.Get(Address), typed);
        }

        var page = await claire.Send(Address, await claire.Get(Address), typed);

        Assert.Contains("There is already a study", Assert.Single(page.TextsOf(".problems li")), StringComparison.Ordinal);
    }
}
