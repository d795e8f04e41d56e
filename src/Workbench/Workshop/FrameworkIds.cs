using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>Ids that a new framework may take.</summary>
public sealed class FrameworkIds(OwnFrameworks frameworks, IFrameworkStore store)
{
    /// <summary>Longest id: it becomes part of names of files.</summary>
    public const int Longest = 60;

    // They stand at addresses of pages.
    private static readonly string[] Reserved = ["new", "import", "copy", "edit"];

    /// <summary>What is wrong with an id for a new framework; nothing where it is free.</summary>
    public async Task<IReadOnlyList<Problem>> Problems(string id, CancellationToken stop)
    {
        if (!IsWritten(id))
        {
            return [Problem.Of(WorkshopProblems.IdRefused, id)];
        }

        var drafts = await store.Drafts(stop);
        return drafts.Succeeded && (frameworks.List().Contains(id) || drafts.Value.Any(d => d.Id == id))
            ? [Problem.Of(WorkshopProblems.IdTaken, id)]
            : drafts.Problems;
    }

    /// <summary>Small letters, digits and single hyphens, not too long, and no word of ours.</summary>
    public static bool IsWritten(string id) =>
        id.Length <= Longest && !Reserved.Contains(id)
        && id.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
