using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Replaces the workspace by a backup once the backup is found sound; the former workspace is kept beside it.</summary>
public sealed class RestoreWorkspace(IStudyStore store)
{
    public Task<Result<BackupSummary>> Run(string path, CancellationToken stop) => store.Restore(path, stop);
}
