using System.Diagnostics;
using Alliage.Storage.Tests.Given;

namespace Alliage.Storage.Tests;

/// <summary>A disk that is really full, or a person’s share of it: what was acknowledged stands, and the sentence is the right one.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_nothing_acknowledged_is_lost_and_the_disk_is_named()
    {
        var mount = $"mount -t tmpfs -o size=2m tmpfs '{folder.Path}'";
        Assert.SkipUnless(OperatingSystem.IsLinux() && (await Run("unshare", "-rm", "sh", "-c", mount)).Code == 0, "A small disk of one’s own cannot be made here (unshare, tmpfs).");

        var said = await Run("unshare", "-rm", "sh", "-c", $"{mount} && exec dotnet '{Writer}' '{folder.Path}' full '{DeskCrashTests.Frameworks}'");

        Assert.Matches("^disk-full after [0-9]+ kept sound$", said.Output.Trim());
    }

    [Fact]
    public async Task A_file_that_may_not_grow_any_more_is_a_full_disk_too_and_no_damage()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/prlimit"), "A file’s size cannot be limited here (prlimit).");

        // Without the trap the system ends the program instead of refusing the write.
        var said = await Run("sh", "-c", $"trap '' XFSZ; exec prlimit --fsize=1500000 dotnet '{Writer}' '{folder.Path}' full '{DeskCrashTests.Frameworks}'");

        Assert.Matches("^disk-full after [0-9]+ kept sound$", said.Output.Trim());
    }

    private static string Writer { get; } = Path.Combine(AppContext.BaseDirectory, "Alliage.CrashWriter.dll");

    private static async Task<(int Code, string Output)> Run(string program, params IEnumerable<string> arguments)
    {
        var stop = TestContext.Current.CancellationToken;

        // The runtime keeps its own code in a file that would grow beyond the limit.
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" } };
        try
        {
            using var run = Process.Start(start)!;
            var output = await run.StandardOutput.ReadToEndAsync(stop);
            await run.WaitForExitAsync(stop);
            return (run.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }
}
