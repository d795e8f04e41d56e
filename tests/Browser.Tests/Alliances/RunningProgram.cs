using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Alliage.Browser.Tests.Alliances;

/// <summary>The program as built, with an empty workspace, and a browser beside it.</summary>
public sealed partial class RunningProgram : IAsyncLifetime
{
    private readonly string home = Directory.CreateTempSubdirectory("alliage-browser-").FullName;
    private Process program = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public string Address { get; private set; } = "";

    /// <summary>The workspace's folder.</summary>
    internal string Home => home;

    public async ValueTask InitializeAsync()
    {
        (program, Address) = await Start(home, CancellationToken.None);
        // Beside other tests on two cores a page may need longer than the usual five seconds; nothing waits this long that passes.
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }

    /// <summary>Starts the program as built, on a workspace.</summary>
    internal static async Task<(Process Process, string Address)> Start(string home, CancellationToken stop)
    {
        var folder = Path.Combine(Root(), "src/Web");
        var built = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Root(), "tests/Browser.Tests"), AppContext.BaseDirectory));
        var process = Process.Start(new ProcessStartInfo("dotnet", ["alliage-web.dll", "--port", "0", "--contentRoot", folder])
        {
            WorkingDirectory = built,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ALLIAGE_HOME"] = home },
        })!;
        var address = "";
        while (address.Length == 0 && await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            address = Listening().Match(line).Value;
        }

        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return (process, address);
    }

    /// <summary>A new browser of someone who reads this language; no page of it may ask anything of another host.</summary>
    public async Task<IPage> Open(string language, bool script = true, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool touch = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = language,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
            HasTouch = touch,
            IsMobile = touch,
        });
        await context.RouteAsync(u => !u.StartsWith(Address, StringComparison.Ordinal), _ => throw new InvalidOperationException("Another host."));
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        program.Kill();
        await program.WaitForExitAsync();
        program.Dispose();
        Directory.Delete(home, recursive: true);
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alliage.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"http://localhost:\d+", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
