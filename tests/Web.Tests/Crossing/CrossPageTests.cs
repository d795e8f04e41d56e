using Alliage.Web.Features.Crossing;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Crossing;

/// <summary>The page of the cross table, asked without a browser: it works without script.</summary>
public sealed class CrossPageTests(Site site) : IClassFixture<Site>
{
    private const string Study = "demonstration";

    [Fact]
    public async Task The_unit_and_its_denominator_are_said_and_which_result_stands_on_each_side()
    {
        var page = await site.Visit().Get(CrossAddress.Of(Study) + "?columns=puthod-1996");

        Assert.StartsWith("Firms are counted, one for each voice: 16, in 8 alliances.", page.TextOf(".lede"), StringComparison.Ordinal);
        Assert.Contains(page.TextsOf("header .note"), n => n.StartsWith("Rows:", StringComparison.Ordinal) && n.EndsWith("carried by both of its firms.", StringComparison.Ordinal));
        Assert.Contains(page.TextsOf("header .note"), n => n.StartsWith("Columns:", StringComparison.Ordinal) && n.EndsWith("what each voice says for its own firm.", StringComparison.Ordinal));
        Assert.Contains("Positions rest on our reading", page.TextOf("main header"), StringComparison.Ordinal);
        Assert.All(page.TextsOf(".cross th .note"), n => Assert.EndsWith(" of 16 firms", n, StringComparison.Ordinal));
        Assert.DoesNotContain("%", page.TextOf("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_and_columns_are_chosen_in_a_form_that_asks_the_server_and_keeps_what_is_shown()
    {
        var page = await site.Visit().Get(CrossAddress.Of(Study) + "?rows=jaouen-2006:axis-logic&rows-of=voice&columns=hennart-1988:scale-use");

        var form = page.Document.QuerySelector("form.cross-choice")!;
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal(["jaouen-2006:axis-logic", "hennart-1988:scale-use"], form.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")!));
        Assert.Equal(["voice", "alliance"], form.QuerySelectorAll("input[type=radio][checked]").Select(o => o.GetAttribute("value")!));
        Assert.Equal(
            (await site.UseCases.ListFrameworks.Run(Site.Stop)).Count,
            form.QuerySelector("select[name=rows]")!.QuerySelectorAll("optgroup").Length);
        Assert.DoesNotContain("jaouen-2006:published", form.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        Assert.All(page.TextsOf("option"), text => Assert.DoesNotContain("cross.", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_turned_table_has_the_same_cells_the_other_way_round()
    {
        var page = await site.Visit().Get(CrossAddress.Of(Study) + "?columns=granovetter-1973:scale-tie-emotion");
        var turned = await site.Visit().Get(page.Document.QuerySelector(".acts .act[href]")!.GetAttribute("href")!);

        Assert.Equal(page.TextsOf("thead th"), turned.TextsOf("tbody th"));
        Assert.Equal(page.TextsOf("tbody th"), turned.TextsOf("thead th"));
        Assert.Equal(page.TextsOf("tbody td").Order(StringComparer.Ordinal), turned.TextsOf("tbody td").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task No_word_is_missing_in_either_language(string language)
    {
        foreach (var grid in await site.UseCases.ListFrameworks.Run(Site.Stop))
        {
            var page = await site.Visit(language).Get(CrossAddress.With(Study, grid.Id));
            Assert.Equal(200, (int)page.Status);
            Assert.DoesNotContain("cross.", page.TextOf("main"), StringComparison.Ordinal);
            Assert.DoesNotContain("level.", page.TextOf("main"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_a_way_back()
    {
        var page = await site.Visit().Get(CrossAddress.Of(Study) + "?rows=nothing&columns=puthod-1996:positions");

        Assert.Equal(404, (int)page.Status);
        Assert.Contains("“nothing”", page.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains(CrossAddress.Of(Study), page.Links);
    }
}
