using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Problems;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Lights;

/// <summary>One case under one of several frameworks.</summary>
/// <param name="Grid">The framework, with its words.</param>
/// <param name="Place">What it is to the study.</param>
/// <param name="Matter">What the study has for it.</param>
/// <param name="Case">The case under it.</param>
public sealed record CaseLight(WordedFramework Grid, LightPlace Place, LightMatter Matter, CaseUnderLight Case);

/// <summary>One case under several frameworks at once. No verdict is made of them together.</summary>
/// <param name="Opened">The case, opened under the study's own framework.</param>
/// <param name="Interpreted">Whether what is our interpretation of a published figure was used.</param>
/// <param name="Lights">Under each framework: the study's own first, then the others in their order.</param>
/// <param name="Unread">Ids of frameworks that the study names and that cannot be read.</param>
public sealed record CaseUnderLights(OpenedCase Opened, bool Interpreted, IReadOnlyList<CaseLight> Lights, IReadOnlyList<string> Unread);

/// <summary>Opens one alliance under all frameworks that its study is read with, or under one of any.</summary>
public sealed class OpenCaseLights(OpenCase open, IFrameworkSource frameworks)
{
    /// <summary>Problems of opening the case; <c>unknown-framework</c> for one that is asked for by name.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="framework">Id of one framework; null for all that the study is read with.</param>
    /// <param name="interpreted">Whether what is our interpretation of a published figure may be used.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<CaseUnderLights>> Run(
        string study, string alliance, string? framework, bool interpreted, CancellationToken stop)
    {
        var opened = await open.Run(study, alliance, stop);
        if (!opened.Succeeded)
        {
            return Result<CaseUnderLights>.Failed(opened.Problems);
        }

        var settings = opened.Value.Opened.Study.Settings;
        if (framework is not null && !frameworks.List().Contains(framework))
        {
            return Result<CaseUnderLights>.Failed(StudyProblem.Unknown(StudyProblems.UnknownFramework, framework, frameworks.List()));
        }

        var (lights, unread) = (new List<CaseLight>(), new List<string>());
        foreach (var id in framework is null ? [settings.Framework, .. settings.Lights.Select(l => l.Framework)] : new[] { framework })
        {
            var read = await frameworks.Read(id, stop);
            if (read.Succeeded)
            {
                lights.Add(Under(opened.Value, read.Value, interpreted));
            }
            else if (framework is null)
            {
                unread.Add(id);
            }
            else
            {
                return Result<CaseUnderLights>.Failed(read.Problems);
            }
        }

        return new CaseUnderLights(opened.Value, interpreted, lights, unread);
    }

    private static CaseLight Under(OpenedCase opened, WordedFramework grid, bool interpreted)
    {
        var (study, @case) = (opened.Opened.Study, opened.Placement.Case);
        return new(
            grid,
            ReadLight.PlaceIn(study.Settings, grid.Framework.Id),
            LightMatter.Of(study, grid.Framework),
            grid.Framework.Id == study.Settings.Framework
                ? CaseUnderLight.Of(opened.Placement, study)
                : CaseUnderLight.Of(@case, study, grid.Framework, interpreted));
    }
}
