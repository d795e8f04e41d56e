using Alliage.Core.Problems;

namespace Alliage.Interop.Frameworks;

/// <summary>
/// What was read from files, kept for as long as they stay the same. A page may ask for thirty files, two hundred people
/// at once: looking at each of them every time was half of what an answer cost.
/// </summary>
/// <param name="every">How long a look at the files is trusted.</param>
internal sealed class KeptRead<T>(TimeSpan every)
    where T : class
{
    private volatile Kept? kept;

    /// <param name="stamp">Another text as soon as what is read would be another one.</param>
    /// <param name="read">Reads it.</param>
    public async Task<Result<T>> Get(Func<Task<string>> stamp, Func<Task<Result<T>>> read)
    {
        var now = Environment.TickCount64;
        if (kept is { } trusted && now - trusted.LookedAt < (long)every.TotalMilliseconds)
        {
            return trusted.Read;
        }

        var mark = await stamp();
        var fresh = kept is { } known && known.Stamp == mark ? known.Read : await read();
        kept = new Kept(mark, fresh, now);
        return fresh;
    }

    private sealed record Kept(string Stamp, Result<T> Read, long LookedAt);
}
