using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>
/// The frameworks that come with the program and those published in the workspace, as one source. Of the workspace's own
/// the version published last is meant, unless one is named.
/// </summary>
public sealed class OwnFrameworks(IFrameworkSource builtIn, IFrameworkStore store) : IFrameworkSource
{
    // A version never changes, so its reading goes with it.
    private readonly ConditionalWeakTable<KeptVersion, Result<WordedFramework>> read = [];

    /// <summary>Ids of those that come with the program.</summary>
    public IReadOnlyList<string> BuiltIn() => builtIn.List();

    public IReadOnlyList<string> List() =>
        [.. builtIn.List().Concat(Versions().Select(v => v.Id)).Distinct().Order(StringComparer.Ordinal)];

    public Task<Result<WordedFramework>> Read(string id, CancellationToken stop) =>
        builtIn.List().Contains(id) ? builtIn.Read(id, stop) : Task.FromResult(Newest(id));

    public Task<Result<WordedFramework>> Read(string id, string version, CancellationToken stop) =>
        !builtIn.List().Contains(id) && Versions().FirstOrDefault(v => v.Id == id && v.Version == version) is { } kept
            ? Task.FromResult(Worded(kept))
            : Read(id, stop);

    public Task<Result<WordedFramework>> ReadAt(string path, CancellationToken stop) => builtIn.ReadAt(path, stop);

    /// <summary>The versions of a framework of the workspace's own, in the order in which they were published.</summary>
    public IReadOnlyList<KeptVersion> VersionsOf(string id) => builtIn.List().Contains(id) ? [] : [.. Versions().Where(v => v.Id == id)];

    /// <summary>A published version, read and checked.</summary>
    public Result<WordedFramework> Worded(KeptVersion version) =>
        read.GetValue(version, v => FrameworkFile.Read(new JsonText(FrameworkFile.NameOf(v.Id, v.Version), v.Text)));

    private Result<WordedFramework> Newest(string id) => Versions().LastOrDefault(v => v.Id == id) is { } newest
        ? Worded(newest)
        : Result<WordedFramework>.Failed(Problem.Of("framework-unknown", id, string.Join(", ", List())));

    // A workspace that cannot be read says so wherever a study is asked for; the program's own frameworks stay.
    private IReadOnlyList<KeptVersion> Versions() => store.Versions() is { Succeeded: true } kept ? kept.Value : [];
}
