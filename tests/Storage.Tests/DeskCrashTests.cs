using System.Globalization;
using Alliage.Core.Studies;
using Alliage.CrashWriter;
using Alliage.Storage.Tests.Given;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Ports;

namespace Alliage.Storage.Tests;

/// <summary>
/// A person at the desk whose program is killed again and again: what was acknowledged is there to the letter, and what
/// was not is there whole or not at all.
/// </summary>
public sealed class DeskCrashTests : IDisposable
{
    private const int Kills = 12;

    private readonly Folder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("desk")]
    [InlineData("redact")]
    public async Task What_was_acknowledged_at_the_desk_survives_a_kill_and_nothing_is_half_done(string acts)
    {
        var desk = new DeskActs(folder.Path, Frameworks);
        await desk.Start();
        var (_, came) = await desk.State();
        var turn = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var said = await Writers.KilledAfter([folder.Path, acts, turn.ToString(CultureInfo.InvariantCulture), Frameworks], 2 + (kill * 5 % 9));
            var last = said[^1].Split(' ');
            Assert.Equal(last[1], last[2]);

            // What was said last stands to the letter, unless one more act was done and not yet said; that one is whole.
            Assert.Equal("ok", Writers.Integrity(folder.Database));
            var (revision, state) = await new DeskActs(folder.Path, Frameworks).State();
            var acknowledged = long.Parse(last[1], CultureInfo.InvariantCulture);
            Assert.InRange(revision, acknowledged, acknowledged + 1);
            Assert.True(revision > acknowledged || state == last[3], $"After act {last[0]} something else stands than was acknowledged.");
            Assert.Empty(await desk.Do.CheckStudy.Run(DeskActs.Study, Stop));
            turn = int.Parse(last[0], CultureInfo.InvariantCulture) + 1;
        }

        var journal = await folder.Store().Journal(DeskActs.Study, 1, Stop).Sound();
        Assert.Superset((HashSet<string>)["coding", "text", "turn", "code", "memo", "summary", "source"], journal.Select(Kind).ToHashSet());
        Assert.Equal(acts == "redact", journal.Any(e => e.Redacted is not null));

        // Every act, cut short or not, is undone as a whole: back to the letter of the beginning.
        while ((await desk.Do.UndoChange.Run(DeskActs.Study, UndoWay.Undo, "Claire", Stop)).Succeeded)
        {
            Assert.Empty(await desk.Do.CheckStudy.Run(DeskActs.Study, Stop));
        }

        Assert.True(turn >= Kills * 2);
        Assert.Equal(acts == "desk", (await desk.State()).State == came);
    }

    private static string Kind(JournalEntry entry) =>
        entry.Redacted is not null ? "redaction" : entry.IsText ? "text" : RowName.Of((entry.After ?? entry.Before)!).Kind;

    internal static string Frameworks { get; } = Path.Combine(Repository(), "frameworks");

    private static string Repository()
    {
        var at = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(at, "Alliage.slnx")))
        {
            at = Path.GetDirectoryName(at)!;
        }

        return at;
    }
}
