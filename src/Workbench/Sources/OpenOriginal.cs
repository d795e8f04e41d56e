using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>Gives the file that a source came from, untouched.</summary>
public sealed class OpenOriginal(StudyFinder finder, IStudyStore store)
{
    /// <summary>A source whose text was typed, or whose file is gone: source.</summary>
    public const string NoOriginal = "original-none";

    /// <summary>Problem <c>unknown-source</c>, <see cref="NoOriginal"/>, and those of finding the study.</summary>
    public async Task<Result<OriginalFile>> Run(string study, string source, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<OriginalFile>.Failed(found.Problems);
        }

        if (SourceRows.Find(found.Value.Study, source) is not { } file)
        {
            return Result<OriginalFile>.Failed(SourceRows.Unknown(found.Value.Study, source));
        }

        if (file.Source.Original is not { } name)
        {
            return Result<OriginalFile>.Failed(Problem.Of(NoOriginal, source));
        }

        return found.Value.Contents is not { } contents ? await store.ReadOriginal(found.Value.Study.Name, name, stop)
            : contents.Originals.TryGetValue(name, out var bytes) ? new OriginalFile(name, bytes)
            : Result<OriginalFile>.Failed(Problem.Of(NoOriginal, source));
    }
}
