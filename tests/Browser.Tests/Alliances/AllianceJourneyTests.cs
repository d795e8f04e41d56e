using Xunit;

namespace Alliage.Browser.Tests.Alliances;

public sealed class AllianceJourneyTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string Cidre = "/studies/demonstration/alliances/cidre";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task From_a_reading_to_its_words_in_the_interview(string language)
    {
        var page = await program.Open(language);
        await page.GotoAsync(Cidre);
        var reading = page.Locator("#r-A-him-or-nobody");
        var quote = await reading.Locator(".said").First.InnerTextAsync();

        await reading.Locator(".src a").First.ClickAsync();

        var target = page.Locator("mark:target");
        Assert.Contains(await target.InnerTextAsync(), quote, StringComparison.Ordinal);
        Assert.True(await target.IsVisibleAsync());
    }

    [Theory]
    [InlineData("fr", "velo", false)]
    [InlineData("en", "toiture", true)]
    public async Task A_view_is_given_with_its_reason_by_keyboard_alone_with_script_or_without(string language, string alliance, bool script)
    {
        var page = await program.Open(language, script);
        await page.GotoAsync($"/studies/demonstration/alliances/{alliance}");
        await page.Locator("#axis-logic a").Last.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("input[name=value]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Une raison, a reason");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Claire");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**#axis-logic");
        Assert.Contains("Une raison, a reason", await page.Locator("#axis-logic").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Claire", await page.Locator("#decisions ~ ul").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task An_attribute_is_entered_and_found_again(string language)
    {
        var page = await program.Open(language);
        await page.GotoAsync("/studies/demonstration/alliances/photo/enter/attributes");

        await page.Locator("[name=name]").FillAsync($"village-{language}");
        await page.Locator("[name='value'][type=text]").FillAsync("Montbrillac");
        await page.Locator("[name=account][value=B]").CheckAsync();
        await page.Locator("[name=by]").FillAsync("Claire");
        await page.Locator("button[value=save]").ClickAsync();

        Assert.Contains("Montbrillac", await page.Locator("dl.material").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demonstration", "pain")]
    [InlineData("demonstration", "couture")]
    [InlineData("reference-2006", "Q")]
    public async Task An_alliance_prints_on_two_pages(string study, string alliance)
    {
        var page = await program.Open("fr");
        await page.GotoAsync($"/studies/{study}/alliances/{alliance}");

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, 2);
    }

    [Fact]
    public async Task By_facet_and_by_theme_are_two_links_apart_and_the_place_is_kept()
    {
        var page = await program.Open("en");
        await page.GotoAsync(Cidre);

        await page.Locator(".views a").Last.ClickAsync();
        await page.Locator("#facet-partner-growth").WaitForAsync();
        await page.Locator(".views a").First.ClickAsync();
        await page.Locator("#theme-logic").WaitForAsync();

        Assert.EndsWith("#voices", page.Url, StringComparison.Ordinal);
    }
}
