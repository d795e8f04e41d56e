using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Copies a study folder, or a built-in study, into the workspace. What is there already is never replaced.</summary>
public sealed class ImportStudy(IStudyStore store, StudyFinder finder, BuiltInStudies builtIn, TimeProvider clock)
{
    /// <summary>Everything wrong with the folder at once, or <c>study-exists</c>; nothing is imported then.</summary>
    /// <param name="path">Path of the folder, or name of a built-in study.</param>
    /// <param name="name">Name to give it; null for the folder's.</param>
    /// <param name="by">Who imports; null for the study's lead coder.</param>
    /// <param name="stop">Stops it before anything is written.</param>
    public async Task<Result<Study>> Run(string path, string? name, string? by, CancellationToken stop)
    {
        var taken = name ?? StudyFinder.NameOf(path);
        if (!StudyId.IsValid(taken))
        {
            return Result<Study>.Failed(Problem.Of(StudyProblem.NameInvalid, taken));
        }

        var read = await Read(path, taken, stop);
        if (!read.Succeeded)
        {
            return Result<Study>.Failed(read.Problems);
        }

        var author = new Author(by ?? read.Value.Study.Settings.LeadCoder ?? "alliage", clock.GetUtcNow().UtcDateTime);
        var made = await store.Create(taken, read.Value.Contents!, author, stop);
        return made.Succeeded ? made.Value.Study : Result<Study>.Failed(made.Problems);
    }

    private async Task<Result<FoundStudy>> Read(string path, string name, CancellationToken stop)
    {
        var read = await finder.ReadFolder(path, name, StudyPlace.Folder, stop);
        return !read.Succeeded && builtIn.Folders.TryGetValue(path, out var folder) && read.Problems.Any(p => p.Id == "folder-missing")
            ? await finder.ReadFolder(folder, name, StudyPlace.BuiltIn, stop)
            : read;
    }
}
