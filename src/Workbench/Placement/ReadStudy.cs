using Alliage.Core.Checklists;
using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Profiles;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>Reads every case of a study with a framework of any kind, from the same codings, answers and reports.</summary>
public sealed class ReadStudy(OpenStudy open, PlaceStudy place)
{
    /// <param name="study">The study.</param>
    /// <param name="framework">Id of a framework to read with; null for the study's own.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<StudyUnderFramework>> Run(string study, string? framework, bool interpreted, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        if (!opened.Succeeded)
        {
            return Result<StudyUnderFramework>.Failed(opened.Problems);
        }

        var (read, grid) = (opened.Value.Study, opened.Value.Framework.Framework);
        var use = FrameworkUse.Of(read, grid);
        return grid.Kind switch
        {
            FrameworkKind.Checklist => new StudyUnderFramework.Checked(opened.Value, use, CheckedCase.All(read, grid)),
            FrameworkKind.Profile => new StudyUnderFramework.Profiled(opened.Value, use, ProfiledCase.All(read, grid)),
            FrameworkKind.Filters => new StudyUnderFramework.Filtered(opened.Value, use, interpreted, FilteredCase.All(read, grid, interpreted)),
            FrameworkKind.Flow => new StudyUnderFramework.Flowing(opened.Value, use, FlowCase.All(read, grid)),
            _ => new StudyUnderFramework.OnAxes(place.Of(opened.Value), use),
        };
    }
}
