using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Workbench.Frameworks;

namespace Alliage.Workbench.Guides;

/// <summary>Opens the interview guide.</summary>
/// <param name="guides">Where it is; null for a program that comes without one.</param>
/// <param name="frameworks">Where the frameworks are.</param>
public sealed class ReadGuide(IGuideSource? guides, IFrameworkSource frameworks)
{
    /// <summary>Problem <c>guide-file-missing</c>, and those of reading it. A framework that cannot be read is left out.</summary>
    public async Task<Result<OpenedGuide>> Run(CancellationToken stop)
    {
        if (guides is null)
        {
            return Result<OpenedGuide>.Failed(Problem.Of("guide-file-missing", "guide"));
        }

        var known = new List<WordedFramework>();
        foreach (var id in frameworks.List())
        {
            if (await frameworks.Read(id, stop) is { Succeeded: true } framework)
            {
                known.Add(framework.Value);
            }
        }

        var read = await guides.Read(stop);
        return read.Succeeded ? new OpenedGuide(read.Value, known) : Result<OpenedGuide>.Failed(read.Problems);
    }
}
