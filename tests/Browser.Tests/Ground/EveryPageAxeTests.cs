using Alliage.Browser.Tests.Alliances;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Ground;

/// <summary>Apart from what else holds on every page: it takes as long as all of that.</summary>
public sealed class EveryPageAxeTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Theory]
    [InlineData("fr", ColorScheme.Light, 1280)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("fr", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing_serious(string language, ColorScheme scheme, int width)
    {
        var page = await program.Open(language, scheme: scheme, width: width);
        foreach (var address in EveryPage.Addresses)
        {
            await page.GotoAsync(address);
            var found = (await page.RunAxe()).Violations
                .Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{address} {v.Id}: {v.Nodes[0].Html}");
            Assert.Empty(found);
        }
    }
}
