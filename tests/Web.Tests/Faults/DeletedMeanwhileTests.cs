using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Faults;

/// <summary>A study is deleted in one tab while it is open in another.</summary>
public sealed class DeletedMeanwhileTests : IDisposable
{
    private const string Mine = "mine";

    private readonly Site site = new();
    private readonly Visitor claire;

    public DeletedMeanwhileTests() => claire = site.Visit();

    public static TheoryData<string, string, string> Forms => new()
    {
        { "decide/axis/logic", "reason", "He laughs when he says it" },
        { "decide/theme/logic", "reason", "He laughs when he says it" },
        { "enter/attributes", "value", "a village by the sea" },
        { "enter/stances", "text.fr", "Ils n’ont rien signé" },
        { "enter/reports", "text.en", "One shop for both" },
        { "enter/raised", "turn", "cidre-A/0" },
    };

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Whatever_form_was_open_says_so_and_shows_what_was_typed(string form, string field, string typed)
    {
        await Import();
        var address = $"/studies/{Mine}/alliances/cidre/{form}";
        var open = await claire.Get(address);
        Assert.Equal(HttpStatusCode.OK, open.Status);
        await Delete(Mine);

        var answer = await claire.Send(address, open, (field, typed), ("by", "Claire"));

        FaultPagesTests.IsFault(answer, HttpStatusCode.NotFound, "en", "What you were changing is no longer there.");
        Assert.Contains("There is no study “mine”", answer.Text, StringComparison.Ordinal);
        Assert.Contains(typed, answer.TextsOf("textarea"));
    }

    [Theory]
    [InlineData("map")]
    [InlineData("alliances/cidre")]
    [InlineData("alliances/cidre/history")]
    [InlineData("sources/cidre-A")]
    public async Task Whatever_page_was_open_says_so_when_it_is_loaded_again(string page)
    {
        await Import();
        Assert.Equal(HttpStatusCode.OK, (await claire.Get($"/studies/{Mine}/{page}")).Status);
        await Delete(Mine);

        FaultPagesTests.IsFault(await claire.Get($"/studies/{Mine}/{page}"), HttpStatusCode.NotFound, "en", "There is nothing at this address.");
    }

    [Fact]
    public async Task Where_a_built_in_study_stands_in_its_place_nothing_is_silently_begun_anew()
    {
        const string Form = "/studies/demonstration/alliances/cidre/enter/attributes";
        (string, string)[] village = [("name", "village"), ("value", "same"), ("account", "alliance"), ("by", "Claire")];
        await claire.Send(Form, await claire.Get(Form), village);
        var open = await claire.Get(Form);
        await Delete("demonstration");

        var answer = await claire.Send(Form, open, [("name", "coast"), ("value", "near"), .. village[2..]]);

        Assert.Contains("was deleted meanwhile", answer.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal(("coast", "near"), (answer.Field("name"), answer.Field("value")));
        Assert.DoesNotContain((await site.UseCases.ListStudies.Run(Site.Stop)).Value, s => s.Place == Workbench.Studies.StudyPlace.Workspace);

        // when, having read it, Claire saves all the same
        Assert.Equal(HttpStatusCode.Found, (await claire.Send(Form, answer, [("name", "coast"), ("value", "near"), .. village[2..]])).Status);
    }

    private async Task Import()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "studies", "demonstration");
        Assert.True((await site.UseCases.ImportStudy.Run(folder, Mine, "Claire", Site.Stop)).Succeeded);
    }

    private async Task Delete(string study) => Assert.True((await site.UseCases.DeleteStudy.Run(study, Site.Stop)).Succeeded);
}
