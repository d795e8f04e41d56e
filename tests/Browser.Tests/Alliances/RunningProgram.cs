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

    public async ValueTask InitializeAsync()
    {
        var folder = Path.Combine(Root(), "src/Web");
        var built = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Root(), "tests/Browser.Tests"), AppContext.BaseDirectory));
        program = Process.Start(new ProcessStartInfo("dotnet", ["alliage-web.dll", "--port", "0", "--contentRoot", folder])
        {
            WorkingDirectory = built,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ALLIAGE_HOME"] = home },
        })!;
        while (Address.Length == 0 && await program.StandardOutput.ReadLineAsync() is { } line)
        {
            Address = Listening().Match(line).Value;
        }

        _ = program.StandardOutput.ReadToEndAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }

    /// <summary>A new browser of someone who reads this language; no page of it may ask anything of another host.</summary>
    public async Task<IPage> Open(string language, bool script = true, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = language,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 900 },
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

    private static string Root()
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
