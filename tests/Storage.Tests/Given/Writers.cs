using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Tests.Given;

/// <summary>Programs that write to a workspace, and are killed.</summary>
internal static class Writers
{
    /// <summary>What a writer was told is saved, before and while it was killed.</summary>
    public static async Task<IReadOnlyList<string>> KilledAfter(IEnumerable<string> arguments, int changes)
    {
        var stop = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Alliage.CrashWriter.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var writer = Process.Start(start)!;
        var said = new List<string>();
        while (said.Count < changes && await writer.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            said.Add(line);
        }

        // SIGKILL, most likely in the middle of the next change. A line cut short was not said.
        writer.Kill();
        var rest = await writer.StandardOutput.ReadToEndAsync(stop);
        await writer.WaitForExitAsync(stop);
        return [.. said, .. rest.Split('\n')[..^1]];
    }

    /// <summary>What SQLite says of a file.</summary>
    public static string Integrity(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
