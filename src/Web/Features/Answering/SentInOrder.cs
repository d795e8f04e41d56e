using System.Collections.Concurrent;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering;

/// <summary>
/// A phone that waited too long for the network gives up a request and sends again; the first may still arrive, after a
/// newer answer. So each answer carries its number on the phone, and one that is older than what came already is not
/// kept. Held in memory only: a request outlives no server.
/// </summary>
public sealed class SentInOrder(TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<OwnerKey, Line> lines = new();

    /// <summary>One sending of an owner at a time. Disposed when it is over.</summary>
    internal async Task<Line> Turn(OwnerKey owner, CancellationToken stop)
    {
        foreach (var (old, line) in lines.Where(l => clock.GetUtcNow() - l.Value.Last > Remembered))
        {
            lines.TryRemove(KeyValuePair.Create(old, line));
        }

        var own = lines.GetOrAdd(owner, _ => new Line());
        own.Last = clock.GetUtcNow();
        await own.Door.WaitAsync(stop);
        return own;
    }

    /// <summary>What came of one owner.</summary>
    internal sealed class Line : IDisposable
    {
        private readonly Dictionary<(string Phone, string Item), long> newest = [];

        public SemaphoreSlim Door { get; } = new(1, 1);

        public DateTimeOffset Last { get; set; }

        /// <summary>Whether nothing newer came from this phone on this item.</summary>
        public bool IsNew(string phone, string item, long number) => !newest.TryGetValue((phone, item), out var last) || number > last;

        /// <summary>Says what came.</summary>
        public void Came(string phone, string item, long number) => newest[(phone, item)] = number;

        /// <summary>Lets the next sending in.</summary>
        public void Dispose() => Door.Release();
    }
}
