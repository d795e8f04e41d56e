using Alliage.Core.Studies;
using Alliage.Storage.Tests.Given;

namespace Alliage.Storage.Tests;

/// <summary>Acknowledged means kept: a writer killed at any moment loses nothing that it was told was saved.</summary>
public sealed class CrashTests
{
    private const int Kills = 25;

    [Fact]
    public async Task A_writer_killed_many_times_has_lost_nothing_acknowledged_and_the_file_opens()
    {
        using var folder = await Started();
        var acknowledged = new HashSet<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // Not by the clock: after so many acknowledged changes, each time another number
            acknowledged.UnionWith(await Writers.KilledAfter([folder.Path, "n"], 1 + (kill * 7 % 11)));
            await Holds(folder, acknowledged);
        }

        Assert.True(acknowledged.Count >= Kills);
    }

    [Fact]
    public async Task Two_programs_that_write_at_once_and_are_killed_have_lost_nothing_acknowledged()
    {
        using var folder = await Started();
        var acknowledged = await Task.WhenAll(Writers.KilledAfter([folder.Path, "a"], 30), Writers.KilledAfter([folder.Path, "b"], 30));
        Assert.All(acknowledged, a => Assert.True(a.Count >= 30));
        await Holds(folder, acknowledged.SelectMany(a => a).ToHashSet());
    }

    private static async Task<Folder> Started()
    {
        var folder = new Folder();
        var rows = new StudyRows { Settings = new() { Framework = "f", FrameworkVersion = "1" }, Alliances = [new() { Id = "pain" }] };
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        await folder.Store().Create("crash", contents, Pain.Maud, CancellationToken.None).Sound();
        return folder;
    }

    private static async Task Holds(Folder folder, HashSet<string> acknowledged)
    {
        Assert.Equal("ok", Writers.Integrity(folder.Database));
        var read = await folder.Store().Read("crash", CancellationToken.None).Sound();
        var names = read.Study.Cases[0].Attributes.Select(a => a.Name).ToHashSet();
        Assert.Superset(acknowledged, names);
        Assert.Equal(read.Revision - 1, names.Count);
    }
}
