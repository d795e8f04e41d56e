using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>Gives or withdraws an owner's consent.</summary>
public sealed class SetConsent(ChangeOwner change)
{
    /// <summary>Problem <c>owner-unknown</c>. Giving it twice, or withdrawing what is not given, changes nothing.</summary>
    public Task<Result<Edited>> Run(OwnerKey owner, ConsentTo to, bool given, CancellationToken stop) =>
        change.Run(owner, editing => Result<IReadOnlyList<StudyChange>>.Of(Plan(editing, to, given)), stop);

    private static IReadOnlyList<StudyChange> Plan(OwnerEditing editing, ConsentTo to, bool given)
    {
        var owner = editing.Owner;
        if (owner.Agrees(to) == given)
        {
            return [];
        }

        var consent = new Consent { Alliance = owner.Alliance, Account = owner.Account, To = to, At = editing.At };
        return [given ? new StudyChange.Put(consent) : new StudyChange.Remove(consent)];
    }
}
