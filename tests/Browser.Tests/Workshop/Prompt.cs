using System.Diagnostics;
using Alliage.Browser.Tests.Alliances;

namespace Alliage.Browser.Tests.Workshop;

/// <summary>The command line as built, on a workspace.</summary>
internal static class Prompt
{
    /// <summary>What it says, and how it ends.</summary>
    public static async Task<(int Code, string Said)> Types(string home, CancellationToken stop, params string[] words)
    {
        var built = Path.Combine(
            RunningProgram.Root(), "src/Cli", Path.GetRelativePath(Path.Combine(RunningProgram.Root(), "tests/Browser.Tests"), AppContext.BaseDirectory));
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(built, "alliage.dll"), .. words])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["ALLIAGE_HOME"] = home },
        })!;
        var said = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, said);
    }
}
