using Alliage.Core.Studies;

namespace Alliage.Workbench.Advising;

/// <summary>
/// What an adviser may know of one owner. Of one who allowed nothing there is only what the adviser did: not whether
/// anything was answered, nor when, nor in which form or language.
/// </summary>
/// <param name="Account">Which of the two.</param>
/// <param name="IsAsked">Whether the owner was asked to answer.</param>
/// <param name="CodesOut">How many codes the owner may enter with.</param>
/// <param name="Allowed">The owner's rows; null where the owner does not let the adviser read them.</param>
public sealed record AdvisedOwner(Account Account, bool IsAsked, int CodesOut, OwnerFile? Allowed)
{
    /// <summary>What an adviser may know of a voice.</summary>
    internal static AdvisedOwner Of(Study study, string alliance, Account account, int codesOut)
    {
        var owner = study.Owner(alliance, account);
        return new(account, owner is not null, codesOut, owner?.Agrees(ConsentTo.Adviser) == true ? owner : null);
    }
}

/// <summary>An alliance as an adviser has it before them.</summary>
/// <param name="Case">The alliance with its firms, and what is open to the study.</param>
/// <param name="Owners">A, then B.</param>
/// <param name="JointPage">That the joint page was made; null until then.</param>
/// <param name="Again">The day to look again, set by the adviser for the alliance as a whole; null where none was set.</param>
/// <param name="IsDue">Whether that day has come.</param>
public sealed record AdvisedCase(
    CaseFile Case, IReadOnlyList<AdvisedOwner> Owners, JointPage? JointPage, DateOnly? Again, bool IsDue)
{
    /// <summary>Id of the alliance.</summary>
    public string Id => Case.Alliance.Id;
}
