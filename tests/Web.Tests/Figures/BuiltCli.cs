using System.Diagnostics;
using System.Text.Json;

namespace Alliage.Web.Tests.Figures;

/// <summary>The command line as built, asked for its JSON.</summary>
internal static class BuiltCli
{
    public static async Task<JsonElement> Ask(string home, CancellationToken stop, params string[] words)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var root = here;
        while (!File.Exists(Path.Combine(root.FullName, "Alliage.slnx")))
        {
            root = root.Parent!;
        }

        var built = Path.Combine(root.FullName, "src/Cli", Path.GetRelativePath(Path.Combine(root.FullName, "tests/Web.Tests"), here.FullName));
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(built, "alliage.dll"), .. words, "--json"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ALLIAGE_HOME"] = home },
        })!;
        var json = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
