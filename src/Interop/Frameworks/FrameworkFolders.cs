using System.Collections.Concurrent;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Workbench.Frameworks;

namespace Alliage.Interop.Frameworks;

/// <summary>
/// Frameworks as subfolders of one or more root folders, such as the one beside the program. Where two roots have one
/// of the same id, the first root's is meant. A root that is not there has none.
/// </summary>
public sealed class FrameworkFolders : IFrameworkSource
{
    private readonly ConcurrentDictionary<string, KeptRead<WordedFramework>> held = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> roots;
    private readonly TimeSpan looksEvery;
    private volatile Found? found;

    /// <param name="looksEvery">How long a look at the files is trusted.</param>
    /// <param name="roots">The root folders.</param>
    public FrameworkFolders(TimeSpan looksEvery, params IReadOnlyList<string> roots)
    {
        this.roots = roots;
        this.looksEvery = looksEvery;
    }

    /// <summary>Folders whose files are looked at every time.</summary>
    /// <param name="roots">The root folders.</param>
    public FrameworkFolders(params IReadOnlyList<string> roots)
        : this(TimeSpan.Zero, roots)
    {
    }

    public IReadOnlyList<string> List() => [.. Folders().Select(Name).Distinct().Order(StringComparer.Ordinal)];

    public async Task<Result<WordedFramework>> Read(string id, CancellationToken stop)
    {
        // Looked up among the folders there are, never put together into a path: an id may come from an address.
        var folder = Folders().FirstOrDefault(f => Name(f) == id);
        return folder is null
            ? Result<WordedFramework>.Failed(Problem.Of("framework-unknown", id, string.Join(", ", List())))
            : await Held(folder, stop);
    }

    public Task<Result<WordedFramework>> ReadAt(string path, CancellationToken stop) => FrameworkFolder.Read(path, stop);

    /// <summary>Read once for as long as its files stay the same: every page asks for it.</summary>
    private Task<Result<WordedFramework>> Held(string folder, CancellationToken stop) => held.GetOrAdd(folder, _ => new(looksEvery))
        .Get(() => Task.FromResult(new WordedFolder(folder, FrameworkFolder.FrameworkFile).Stamp()), () => FrameworkFolder.Read(folder, stop));

    private static string Name(string folder) => Path.GetFileName(folder);

    private IReadOnlyList<string> Folders()
    {
        var now = Environment.TickCount64;
        if (found is { } trusted && now - trusted.LookedAt < (long)looksEvery.TotalMilliseconds)
        {
            return trusted.Folders;
        }

        List<string> there =
        [
            .. roots.Where(Directory.Exists)
                .SelectMany(Directory.EnumerateDirectories)
                .Where(f => File.Exists(Path.Combine(f, FrameworkFolder.FrameworkFile))),
        ];
        found = new(there, now);
        return there;
    }

    private sealed record Found(IReadOnlyList<string> Folders, long LookedAt);
}
