using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Writes a study as a folder. The journal and former texts stay: they travel in a backup.</summary>
public sealed class ExportStudy(IStudyStore store, StudyFinder finder, IExchangeFormat folders)
{
    public async Task<Result<WrittenStudy>> Run(string study, string path, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<WrittenStudy>.Failed(found.Problems);
        }

        var contents = found.Value.Contents is { } read ? Result<StudyContents>.Of(read) : await store.ReadContents(study, stop);
        return contents.Succeeded ? folders.Write(path, contents.Value) : Result<WrittenStudy>.Failed(contents.Problems);
    }
}
