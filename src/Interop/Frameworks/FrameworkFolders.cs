using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Workbench.Frameworks;

namespace Alliage.Interop.Frameworks;

/// <summary>
/// Frameworks as subfolders of one or more root folders, such as the one beside the program. Where two roots have one
/// of the same id, the first root's is meant. A root that is not there has none.
/// </summary>
public sealed class FrameworkFolders(params IReadOnlyList<string> roots) : IFrameworkSource
{
    public IReadOnlyList<string> List() => [.. Folders().Select(Name).Distinct().Order(StringComparer.Ordinal)];

    public async Task<Result<WordedFramework>> Read(string id, CancellationToken stop)
    {
        // Looked up among the folders there are, never put together into a path: an id may come from an address.
        var folder = Folders().FirstOrDefault(f => Name(f) == id);
        return folder is null
            ? Result<WordedFramework>.Failed(Problem.Of("framework-unknown", id, string.Join(", ", List())))
            : await FrameworkFolder.Read(folder, stop);
    }

    public Task<Result<WordedFramework>> ReadAt(string path, CancellationToken stop) => FrameworkFolder.Read(path, stop);

    private static string Name(string folder) => Path.GetFileName(folder);

    private IEnumerable<string> Folders() =>
        roots.Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(f => File.Exists(Path.Combine(f, FrameworkFolder.FrameworkFile)));
}
