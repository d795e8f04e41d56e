using Alliage.Core.Guides;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using AskNext = Alliage.Web.Features.InterviewGuide.AskNext;

namespace Alliage.Web.Tests.InterviewGuide;

/// <summary>The short list that other pages embed.</summary>
public sealed class AskNextTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Each_voice_has_the_first_questions_of_its_own_with_a_way_to_the_sheet(string language)
    {
        var list = await Rendered(language, "velo", "puthod-1996", most: 2);
        var read = (await site.UseCases.AskNext.Run("demonstration", "velo", "puthod-1996", Site.Stop)).Value;

        var expected = read.Cases[0].Voices.SelectMany(v => v.First(2)).Select(q => $"{q.Item.Order}. {Page.Plain(read.Guide.Worded.In(language)[GuideKeys.Question(q.Item)])}");
        Assert.Equal(expected, list.QuerySelectorAll(".ask-next-list a").Select(a => Page.Plain(a.TextContent)));
        Assert.Contains("/studies/demonstration/ask?framework=puthod-1996&alliance=velo", list.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_voice_of_which_nothing_is_open_has_its_count_and_no_question()
    {
        var list = await Rendered("en", "couture", "puthod-1996", most: 3);

        Assert.Equal(["voice A: 0 of 8 points open", "voice B: 1 of 8 points open"], list.QuerySelectorAll(".ask-next-voice").Select(v => Page.Plain(v.TextContent)));
        Assert.Single(list.QuerySelectorAll(".ask-next-list"));
    }

    [Fact]
    public async Task Where_the_grid_is_not_there_nothing_is_shown() =>
        Assert.Null((await Rendered("en", "couture", "nothing", most: 3)).QuerySelector(".ask-next"));

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Rendered(string language, string alliance, string framework, int most)
    {
        await using var services = new ServiceCollection().AddSingleton(site.UseCases).AddSingleton(Words.In(language)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        RenderFragment inside = builder =>
        {
            builder.OpenComponent<AskNext>(0);
            builder.AddAttribute(1, nameof(AskNext.Study), "demonstration");
            builder.AddAttribute(2, nameof(AskNext.Alliance), alliance);
            builder.AddAttribute(3, nameof(AskNext.Framework), framework);
            builder.AddAttribute(4, nameof(AskNext.Most), most);
            builder.CloseComponent();
        };
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(
            ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Value"] = new DefaultHttpContext(),
                ["ChildContent"] = inside,
            }))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
