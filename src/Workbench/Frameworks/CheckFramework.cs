using Alliage.Core.Problems;

namespace Alliage.Workbench.Frameworks;

/// <summary>Whether a framework is sound. It is named by its id, where there is one of that id, or by its folder or file.</summary>
public sealed class CheckFramework(IFrameworkSource source)
{
    public async Task<Result<FrameworkSummary>> Run(string idOrPath, CancellationToken stop)
    {
        var read = source.List().Contains(idOrPath)
            ? await source.Read(idOrPath, stop)
            : await source.ReadAt(idOrPath, stop);
        return read.Succeeded ? FrameworkSummary.Of(read.Value) : Result<FrameworkSummary>.Failed(read.Problems);
    }
}
