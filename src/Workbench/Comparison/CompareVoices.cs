using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>Both voices of every alliance, theme by theme.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Verdicts">Alliance by alliance in the study's order, theme by theme in the framework's.</param>
/// <param name="Divergences">Cases whose voices differ, the sharpest first.</param>
/// <param name="Placements">The cases, in the study's order.</param>
public sealed record ComparedVoices(
    OpenedStudy Opened, IReadOnlyList<ThemeVerdict> Verdicts, IReadOnlyList<Divergence> Divergences, IReadOnlyList<CasePlacement> Placements);

/// <summary>Sets the two voices of every alliance side by side on every theme: same, near, apart, one silent, not comparable.</summary>
public sealed class CompareVoices(OpenStudy open, HeldPlacements held)
{
    public async Task<Result<ComparedVoices>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<ComparedVoices>.Failed(opened.Problems);
        }

        var placements = held.All(opened.Value.Study, opened.Value.Framework.Framework);
        return new ComparedVoices(
            opened.Value, [.. placements.SelectMany(p => ThemeVerdict.Of(p.Readings))], Divergence.Of(placements), placements);
    }
}
