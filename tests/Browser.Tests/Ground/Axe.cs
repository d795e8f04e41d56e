using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Alliage.Browser.Tests.Ground;

/// <summary>
/// axe-core on the page that is open. The script of the package is run as it is; the package's own call opens a second
/// page for every run and carries all that passed back, which takes longer than the rules themselves.
/// </summary>
internal static class Axe
{
    private static readonly Lazy<string> Script = new(() =>
    {
        using var stream = typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js");
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException("The package has no axe-core."));
        return reader.ReadToEnd();
    });

    /// <summary>What axe calls serious or critical, a line each: where, which rule, the first element.</summary>
    public static async Task<IReadOnlyList<string>> Serious(this IPage page)
    {
        await page.EvaluateAsync(Script.Value);
        var found = await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .filter(v => v.impact === "serious" || v.impact === "critical")
              .map(v => `${location.href} ${v.id}: ${v.nodes[0].html}`)
            """);
        return found;
    }
}
