using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Lights;

/// <summary>All cases of a study under one framework of any kind.</summary>
/// <param name="Opened">The study with the framework.</param>
/// <param name="Place">What the framework is to the study.</param>
/// <param name="Interpreted">Whether what is our interpretation of a published figure was used.</param>
/// <param name="Matter">What the study has for it: where there is nothing, every result is empty for that reason.</param>
/// <param name="Reach">How far it can tell.</param>
/// <param name="Cases">The cases, in the study's order.</param>
public sealed record StudyUnderLight(
    OpenedStudy Opened, LightPlace Place, bool Interpreted, LightMatter Matter, LightReach Reach, IReadOnlyList<CaseUnderLight> Cases)
{
    /// <summary>The grid.</summary>
    public Framework Framework => Opened.Framework.Framework;
}

/// <summary>Reads every case of a study with one framework, whether the study names it or not.</summary>
public sealed class ReadLight(OpenStudy open, HeldPlacements held)
{
    /// <summary>Problems of opening the study, and of the framework.</summary>
    /// <param name="study">The study.</param>
    /// <param name="framework">Id of the framework.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<StudyUnderLight>> Run(string study, string framework, bool interpreted, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        if (!opened.Succeeded)
        {
            return Result<StudyUnderLight>.Failed(opened.Problems);
        }

        var (read, grid) = (opened.Value.Study, opened.Value.Framework.Framework);
        IReadOnlyList<CaseUnderLight> cases = grid.Id == read.Settings.Framework
            ? [.. held.All(read, grid).Select(p => CaseUnderLight.Of(p, read))]
            : CaseUnderLight.All(read, grid, interpreted);
        return new StudyUnderLight(
            opened.Value,
            PlaceIn(read.Settings, grid.Id),
            interpreted,
            LightMatter.Of(read, grid),
            LightReach.Of(grid, [.. cases.Select(c => (c.Case, c.Points))]),
            cases);
    }

    /// <summary>What a framework is to a study.</summary>
    internal static LightPlace PlaceIn(Settings settings, string framework) =>
        settings.Framework == framework ? LightPlace.Own
        : settings.Lights.Any(l => l.Framework == framework) ? LightPlace.Used
        : LightPlace.Free;
}
