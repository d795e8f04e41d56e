using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// Changes a study as it stands, whatever was seen of it. What owners do meanwhile must not show: a refusal that names the
/// row, who changed it and when would tell an adviser that an owner is answering.
/// </summary>
public sealed class ChangeNow(ChangeStudy change, StudyFinder finder)
{
    private const int Tries = 5;

    /// <summary>Problems of finding and changing the study, and those of the plan.</summary>
    internal async Task<Result<Edited>> Run(
        string study, string by, Func<Editing, Result<IReadOnlyList<StudyChange>>> plan, CancellationToken stop)
    {
        for (var left = Tries; ; left--)
        {
            var found = await finder.Find(study, stop);
            if (!found.Succeeded)
            {
                return Result<Edited>.Failed(found.Problems);
            }

            var edited = await change.Run(
                new Edit(study, found.Value.Revision, by), editing => Task.FromResult(plan(editing)), stop);
            if (edited.Succeeded || left == 1 || edited.Problems.Any(p => p.Id != "changed-meanwhile"))
            {
                return edited;
            }
        }
    }
}
