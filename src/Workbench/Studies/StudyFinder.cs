using System.Collections.Concurrent;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Studies that come with the program. They do not change while it runs, so each is read once.</summary>
/// <param name="folders">Folder of each, by name.</param>
public sealed class BuiltInStudies(IReadOnlyDictionary<string, string> folders)
{
    private readonly ConcurrentDictionary<string, FoundStudy> read = new(StringComparer.Ordinal);

    /// <summary>Folder of each, by name.</summary>
    public IReadOnlyDictionary<string, string> Folders => folders;

    /// <summary>The study as read before, or as it is read now; one that cannot be read is tried again each time.</summary>
    internal async Task<Result<FoundStudy>> Read(string name, Func<string, Task<Result<FoundStudy>>> readFolder)
    {
        if (read.TryGetValue(name, out var known))
        {
            return known;
        }

        var found = await readFolder(folders[name]);
        return found.Succeeded ? read.GetOrAdd(name, found.Value) : found;
    }
}

/// <summary>
/// Finds what a person means by a study: a name in the workspace, the name of a built-in study, a study folder's path,
/// in that order.
/// </summary>
public sealed class StudyFinder(IStudyStore store, IExchangeFormat folders, BuiltInStudies builtIn, IFrameworkSource frameworks)
{
    /// <summary>The study, without its texts where it is in the workspace.</summary>
    public async Task<Result<FoundStudy>> Find(string named, CancellationToken stop)
    {
        var stored = await store.Read(named, stop);
        if (stored.Succeeded)
        {
            return new FoundStudy(stored.Value.Study, StudyPlace.Workspace, stored.Value.Revision, null);
        }

        if (!IsUnknown(stored.Problems))
        {
            return Result<FoundStudy>.Failed(stored.Problems);
        }

        return builtIn.Folders.ContainsKey(named) ? await ReadBuiltIn(named, stop) : await ReadPath(named, stop);
    }

    /// <summary>A study that comes with the program.</summary>
    public Task<Result<FoundStudy>> ReadBuiltIn(string name, CancellationToken stop) =>
        builtIn.Read(name, folder => ReadFolder(folder, name, StudyPlace.BuiltIn, stop));

    /// <summary>A study folder, read and checked.</summary>
    public async Task<Result<FoundStudy>> ReadFolder(string path, string name, StudyPlace place, CancellationToken stop)
    {
        var known = await frameworks.ReadAll(stop);
        var read = folders.Read(path, id => known.Find(f => f.Id == id), known);
        return read.Succeeded
            ? new FoundStudy(Study.From(name, read.Value.Rows), place, 0, read.Value)
            : Result<FoundStudy>.Failed(read.Problems);
    }

    /// <summary>All that a name may mean, for help with one that means nothing.</summary>
    public async Task<Problem> Unknown(string named, CancellationToken stop)
    {
        var stored = await store.List(stop);
        var names = (stored.Succeeded ? stored.Value.Select(s => s.Name) : []).Concat(builtIn.Folders.Keys).Distinct();
        return StudyProblem.Unknown(StudyProblem.UnknownStudy, named, names);
    }

    /// <summary>The last part of a path, which names the study there.</summary>
    public static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    internal static bool IsUnknown(IReadOnlyList<Problem> problems) =>
        problems.Count == 1 && problems[0].Id == StudyProblem.UnknownStudy;

    private async Task<Result<FoundStudy>> ReadPath(string path, CancellationToken stop)
    {
        var read = await ReadFolder(path, NameOf(path), StudyPlace.Folder, stop);
        return read.Succeeded || !read.Problems.Any(p => p.Id == "folder-missing") || path.Contains('/') || path.Contains('\\')
            ? read
            : Result<FoundStudy>.Failed(await Unknown(path, stop));
    }
}

/// <summary>A study that was found, not yet joined with its framework.</summary>
/// <param name="Study">The study.</param>
/// <param name="Place">Where.</param>
/// <param name="Revision">The revision seen; 0 outside the workspace.</param>
/// <param name="Contents">Everything of it, where it came from a folder; else null.</param>
public sealed record FoundStudy(Study Study, StudyPlace Place, long Revision, StudyContents? Contents);
