using System.Text;
using Xunit;

namespace Alliage.Browser.Tests.Faults;

/// <summary>Files that were sent are still there to be placed when the program was killed before anyone said whose they are.</summary>
public sealed class KilledWhileAddingTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("alliage-killed-").FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public async Task What_was_sent_waits_through_a_kill()
    {
        var stop = TestContext.Current.CancellationToken;
        string waiting;
        using (var server = await KilledServer.Start(home, stop))
        {
            waiting = await server.SendFile(
                "/studies/demonstration/sources/add", "add", "cidre-B.txt", Encoding.UTF8.GetBytes("Claire : Pourquoi ?\nAna : Pour durer.\n"), stop);
            server.Kill();
        }

        using var again = await KilledServer.Start(home, stop);

        Assert.Contains("Pour durer.", await again.Get(waiting, stop), StringComparison.Ordinal);
    }
}
