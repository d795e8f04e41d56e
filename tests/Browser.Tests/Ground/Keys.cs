using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Ground;

/// <summary>A page worked by keys alone.</summary>
internal static class Keys
{
    /// <summary>More than any page has places to stop at before what is looked for.</summary>
    private const int Patience = 300;

    /// <summary>Goes on by Tab until the first place that matches has the focus.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var step = 0; step < Patience; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"No key leads to {selector} on {page.Url}.");
    }

    /// <summary>Goes to a link or button by Tab and follows it to another page.</summary>
    public static async Task Follow(this IPage page, string selector, string address)
    {
        await page.TabTo(selector);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address);
    }
}
