using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Writes a study as a folder. The journal and former texts stay: they travel in a backup.</summary>
public sealed class ExportStudy(IStudyStore store, StudyFinder finder, IExchangeFormat folders)
{
    /// <param name="study">The study.</param>
    /// <param name="path">Where nothing stands yet.</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="openedOnly">Whether what owners answered and opened neither to the adviser nor to the study stays out.</param>
    public async Task<Result<WrittenStudy>> Run(string study, string path, CancellationToken stop, bool openedOnly = false)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<WrittenStudy>.Failed(found.Problems);
        }

        var contents = found.Value.Contents is { } read ? Result<StudyContents>.Of(read) : await store.ReadContents(study, stop);
        return contents.Succeeded
            ? folders.Write(path, openedOnly ? contents.Value with { Rows = OpenedRows.Of(contents.Value.Rows) } : contents.Value)
            : Result<WrittenStudy>.Failed(contents.Problems);
    }
}
