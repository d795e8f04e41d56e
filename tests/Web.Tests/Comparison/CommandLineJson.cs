using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Alliage.Web.Tests.Comparison;

/// <summary>What the built command line answers, as a program reads it.</summary>
internal static class CommandLineJson
{
    public static async Task<JsonElement> Of(params string[] args)
    {
        var home = Directory.CreateTempSubdirectory("alliage-cli-").FullName;
        try
        {
            using var program = Process.Start(new ProcessStartInfo("dotnet", [Built(), .. args, "--json", "--language", "en"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                Environment = { ["ALLIAGE_HOME"] = home },
            })!;
            var problems = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var json = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(program.ExitCode == 0, await problems);
            return JsonDocument.Parse(json).RootElement;
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    /// <summary>The command line as it was built beside these tests.</summary>
    private static string Built()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        while (tests.Name != "Web.Tests")
        {
            tests = tests.Parent!;
        }

        var output = Path.GetRelativePath(tests.FullName, AppContext.BaseDirectory);
        return Path.Combine(tests.Parent!.Parent!.FullName, "src", "Cli", output, "alliage.dll");
    }
}
