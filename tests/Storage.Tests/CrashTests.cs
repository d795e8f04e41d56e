using System.Diagnostics;
using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;
using Microsoft.Data.Sqlite;

namespace Alliage.Storage.Tests;

/// <summary>Acknowledged means kept: a writer killed at any moment loses nothing that it was told was saved.</summary>
public sealed class CrashTests
{
    private const int Kills = 25;

    [Fact]
    public async Task A_writer_killed_many_times_has_lost_nothing_acknowledged_and_the_file_opens()
    {
        var stop = TestContext.Current.CancellationToken;
        using var folder = new Folder();
        var rows = new StudyRows { Settings = new() { Framework = "f", FrameworkVersion = "1" }, Alliances = [new() { Id = "pain" }] };
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        await folder.Store().Create("crash", contents, Pain.Maud, stop).Sound();

        for (var kill = 0; kill < Kills; kill++)
        {
            // Not by the clock: after so many acknowledged changes, each time another number
            var acknowledged = await KilledAfter(folder.Path, 1 + (kill * 7 % 11), stop);

            Assert.Equal("ok", Integrity(folder.Database));
            var read = await folder.Store().Read("crash", stop).Sound();
            Assert.True(read.Revision >= acknowledged);
            var names = read.Study.Cases[0].Attributes.Select(a => a.Name).ToHashSet();
            Assert.Equal(read.Revision - 1, names.Count);
            for (var revision = 2L; revision <= acknowledged; revision++)
            {
                Assert.Contains("n" + revision.ToString(CultureInfo.InvariantCulture), names);
            }
        }
    }

    private static async Task<long> KilledAfter(string workspace, int changes, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Alliage.CrashWriter.dll"), workspace])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var writer = Process.Start(start)!;
        var last = 0L;
        for (var i = 0; i < changes && await writer.StandardOutput.ReadLineAsync(stop) is { } line; i++)
        {
            last = long.Parse(line, CultureInfo.InvariantCulture);
        }

        // SIGKILL, most likely in the middle of the next change.
        writer.Kill();
        var rest = await writer.StandardOutput.ReadToEndAsync(stop);
        await writer.WaitForExitAsync(stop);
        var whole = rest.Split('\n')[..^1];
        return whole.Length == 0 ? last : long.Parse(whole[^1], CultureInfo.InvariantCulture);
    }

    private static string Integrity(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
