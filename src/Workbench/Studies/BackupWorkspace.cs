using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Writes the whole workspace, journal included, to one new file.</summary>
public sealed class BackupWorkspace(IStudyStore store)
{
    public Task<Result<BackupSummary>> Run(string path, CancellationToken stop) => store.Backup(path, stop);
}
