using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Alliage.Bench.Pages;

/// <summary>
/// The program itself, asked over the loopback as a browser asks: how long until the last byte, and how many bytes come
/// compressed. The first answer after the start is told apart: it opens the study and compiles the page.
/// </summary>
internal static partial class ServedPages
{
    private const int Alliances = 500;
    private const int Requests = 40;

    private static readonly string[] Addresses =
    [
        "/",
        $"/studies/{BenchStudy.Name}",
        $"/studies/{BenchStudy.Name}/map",
        $"/studies/{BenchStudy.Name}/alliances/a00250",
        $"/studies/{BenchStudy.Name}/matrix",
        $"/studies/{BenchStudy.Name}/sources/a00250-A",
    ];

    public static async Task Run()
    {
        using var workspace = new BenchWorkspace(Alliances);
        await Measure(workspace.Folder, Addresses);
    }

    /// <summary>Asks for pages of a workspace.</summary>
    public static Task Measure(string home, params IReadOnlyList<string> addresses) => With(home, async address =>
    {
        using var browser = new HttpClient { BaseAddress = address };
        browser.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fr");
        Console.WriteLine("| page | first, ms | median, ms | p95, ms | bytes, brotli |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var page in addresses)
        {
            await Ask(browser, page);
        }
    });

    /// <summary>Does something with the program as built, running on a workspace.</summary>
    public static async Task With(string home, Func<Uri, Task> work)
    {
        var folder = Path.Combine(BenchStudy.Repository, "src/Web");
        using var program = Process.Start(new ProcessStartInfo("dotnet", ["alliage-web.dll", "--port", "0", "--contentRoot", folder])
        {
            WorkingDirectory = Path.Combine(folder, "bin/Release/net10.0"),
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ALLIAGE_HOME"] = home, ["Logging__LogLevel__Default"] = "Warning" },
        })!;
        try
        {
            await work(await Address(program));
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }
    }

    private static async Task Ask(HttpClient browser, string address)
    {
        var times = new List<double>();
        var bytes = 0;
        for (var i = 0; i <= Requests; i++)
        {
            var start = Stopwatch.GetTimestamp();
            bytes = (await browser.GetByteArrayAsync(address)).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var warm = times.Skip(1).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| `{address}` | {times[0]:F0} | {warm[warm.Count / 2]:F1} | {warm[warm.Count * 95 / 100]:F1} | {bytes} |"));
    }

    private static async Task<Uri> Address(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                _ = program.StandardOutput.ReadToEndAsync();
                return new Uri(found.Value);
            }
        }

        throw new InvalidOperationException("The program ended before it listened: build src/Web in Release first.");
    }

    [GeneratedRegex(@"http://localhost:\d+", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
