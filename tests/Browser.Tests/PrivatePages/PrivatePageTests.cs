using System.Text;
using System.Text.RegularExpressions;
using Alliage.Browser.Tests.Alliances;
using Alliage.Browser.Tests.Answering;
using Alliage.Browser.Tests.Ground;
using Alliage.Core.Studies;
using Xunit;

namespace Alliage.Browser.Tests.PrivatePages;

/// <summary>What only a browser can tell of an owner's page: how it prints, how large it is read, and what axe says.</summary>
public sealed partial class PrivatePageTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", "miel", Account.A)]
    [InlineData("en", "enseignes", Account.B)]
    public async Task The_page_reads_on_a_phone_and_fits_on_two_sheets(string language, string alliance, Account account)
    {
        var owner = await AskedOwner.Of(program, alliance, account, answered: true);
        var page = await program.Open(language, width: 390, touch: true);
        await AskedOwner.Enter(page, owner.Code);

        foreach (var address in new[] { "/my/page", "/my/page/otherwise/what-jams-first" })
        {
            await page.GotoAsync(address);
            Assert.Empty(await page.Serious());
            Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        await page.GotoAsync("/my/page");
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.own-head *, .own-page *, .own-limits, .own-former *, .own-foot *')]
              .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 16)
              .map(e => e.outerHTML.slice(0, 80))
            """));
        Assert.InRange(Sheets().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }))), 1, 2);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex Sheets();
}
