using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>What a plan of changes of an owner starts from.</summary>
/// <param name="Owner">The owner's rows.</param>
/// <param name="IsMade">Whether the joint page was made.</param>
/// <param name="Guide">The guide.</param>
/// <param name="At">Now, in universal time.</param>
internal sealed record OwnerEditing(OwnerFile Owner, bool IsMade, OpenedGuide Guide, DateTime At);

/// <summary>
/// Changes rows of one owner, in one revision. Nobody but the owner changes them, but a phone may send twice at once:
/// what comes last holds, so a change that met another is planned again on what stands then.
/// </summary>
public sealed class ChangeOwner(ChangeNow change, ReadGuide guides)
{
    /// <summary>Problem <c>owner-unknown</c>, those of finding the study, of the guide and of the plan.</summary>
    internal async Task<Result<Edited>> Run(
        OwnerKey key, Func<OwnerEditing, Result<IReadOnlyList<StudyChange>>> plan, CancellationToken stop)
    {
        var guide = await guides.Run(stop);
        if (!guide.Succeeded)
        {
            return Result<Edited>.Failed(guide.Problems);
        }

        return await change.Run(key.Study, OwnerKey.By, editing => Plan(editing, key, guide.Value, plan), stop);
    }

    private static Result<IReadOnlyList<StudyChange>> Plan(
        Editing editing, OwnerKey key, OpenedGuide guide, Func<OwnerEditing, Result<IReadOnlyList<StudyChange>>> plan) =>
        editing.Study.Owner(key.Alliance, key.Account) is { } owner
            ? plan(new OwnerEditing(owner, editing.Study.JointPages.Any(p => p.Alliance == key.Alliance), guide, editing.Author.At))
            : Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(OpenOwner.NotAsked, key.Alliance, Keyword.Of(key.Account)));
}
