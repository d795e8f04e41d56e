using Alliage.Core.IdealTypes;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.IdealTypes;

/// <summary>The configurations of a study's framework as ideal types, with the cases near to them and on their border.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Types">By configuration, in the framework's order.</param>
/// <param name="Nowhere">Cases with two open axes: on the border of nothing.</param>
/// <param name="Cases">Cases of the study.</param>
public sealed record StudyIdealTypes(
    OpenedStudy Opened, IReadOnlyList<IdealType> Types, IReadOnlyList<CasePlacement> Nowhere, int Cases);

/// <summary>Holds the cases of a study against the traits of each configuration, by name.</summary>
public sealed class FindIdealTypes(OpenStudy open, HeldPlacements held)
{
    /// <summary>Problems of opening the study.</summary>
    public async Task<Result<StudyIdealTypes>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<StudyIdealTypes>.Failed(opened.Problems);
        }

        var framework = opened.Value.Framework.Framework;
        var placed = held.All(opened.Value.Study, framework);
        return new StudyIdealTypes(opened.Value, IdealType.All(placed, opened.Value.Study, framework), IdealType.Nowhere(placed), placed.Count);
    }
}
