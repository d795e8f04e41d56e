using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Advising;

/// <summary>What one owner allowed the adviser to see.</summary>
/// <param name="Case">The alliance.</param>
/// <param name="Account">Which of the two.</param>
/// <param name="Page">The owner's page, made of the owner's answers; null where nothing is allowed, for whatever reason.</param>
/// <param name="Place">Where the study was found.</param>
public sealed record AllowedOwner(CaseFile Case, Account Account, OpenedPrivatePage? Page, StudyPlace Place)
{
    /// <summary>The owner's rows with the guide; null likewise.</summary>
    public OpenedOwner? Owner => Page?.Opened;
}

/// <summary>
/// Opens what an owner lets the adviser read. An owner who was never asked, one who has not begun, and one who keeps it
/// all private look alike.
/// </summary>
public sealed class OpenAllowed(StudyFinder finder, OpenPrivatePage pages)
{
    /// <summary>Problem <c>unknown-alliance</c>, and those of finding the study and of reading the guide.</summary>
    public async Task<Result<AllowedOwner>> Run(OwnerKey key, CancellationToken stop)
    {
        var found = await finder.Find(key.Study, stop);
        if (!found.Succeeded)
        {
            return Result<AllowedOwner>.Failed(found.Problems);
        }

        var study = found.Value.Study;
        if (study.Case(key.Alliance) is not { } @case)
        {
            return Result<AllowedOwner>.Failed(
                StudyProblem.UnknownAlliance(study, key.Alliance));
        }

        AllowedOwner allowed = new(@case, key.Account, null, found.Value.Place);
        if (study.Owner(key.Alliance, key.Account)?.Agrees(ConsentTo.Adviser) != true)
        {
            return allowed;
        }

        var opened = await pages.Run(key, stop);
        return opened.Succeeded ? allowed with { Page = opened.Value } : Result<AllowedOwner>.Failed(opened.Problems);
    }
}
