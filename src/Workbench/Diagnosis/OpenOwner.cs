using Alliage.Core.Guides;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// What one owner answered and allowed, with the guide. Of the rest of the study there is the settings and no more: a
/// page made of this can show nothing of the partner.
/// </summary>
/// <param name="Owner">The owner's rows.</param>
/// <param name="Settings">What holds for the whole study.</param>
/// <param name="IsMade">Whether the joint page was made, so that releases stand as they are.</param>
/// <param name="Guide">The guide with its words.</param>
/// <param name="Revision">The revision that the study stands at.</param>
public sealed record OpenedOwner(OwnerFile Owner, Settings Settings, bool IsMade, OpenedGuide Guide, long Revision)
{
    /// <summary>The items that this owner is asked, in the guide's order.</summary>
    public IReadOnlyList<GuideItem> Items => Guide.Guide.Of(Owner.Respondent.Form);
}

/// <summary>Opens what one owner answered and allowed.</summary>
public sealed class OpenOwner(StudyFinder finder, ReadGuide guides)
{
    /// <summary>Nobody asked this owner: alliance, account.</summary>
    public const string NotAsked = "owner-unknown";

    /// <summary>Problem <c>owner-unknown</c>, and those of finding the study and of reading the guide.</summary>
    public async Task<Result<OpenedOwner>> Run(OwnerKey key, CancellationToken stop)
    {
        var found = await finder.Find(key.Study, stop);
        var guide = await guides.Run(stop);
        List<Problem> problems = [.. found.Problems, .. guide.Problems];
        if (problems.Count > 0)
        {
            return Result<OpenedOwner>.Failed(problems);
        }

        var study = found.Value.Study;
        return study.Owner(key.Alliance, key.Account) is { } owner
            ? new OpenedOwner(owner, study.Settings, study.JointPages.Any(p => p.Alliance == key.Alliance), guide.Value, found.Value.Revision)
            : Result<OpenedOwner>.Failed(Problem.Of(NotAsked, key.Alliance, Keyword.Of(key.Account)));
    }
}
