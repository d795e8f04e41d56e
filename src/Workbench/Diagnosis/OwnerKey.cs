using Alliage.Core.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>Whose answers: one owner of one alliance of one study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Alliance">Id of the alliance.</param>
/// <param name="Account">Which of the two: a voice.</param>
public sealed record OwnerKey(string Study, string Alliance, Account Account)
{
    /// <summary>The name under which an owner's changes stand in the journal: none.</summary>
    public const string By = "owner";
}
