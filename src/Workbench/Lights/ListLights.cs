using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Lights;

/// <summary>What a framework is to a study.</summary>
public enum LightPlace
{
    /// <summary>The study's own.</summary>
    Own,

    /// <summary>A further one that the study is read with.</summary>
    Used,

    /// <summary>One that it could be read with.</summary>
    Free,
}

/// <summary>A framework as a study sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">What it is to the study.</param>
/// <param name="Version">The version that the study names; null for one that it does not name.</param>
/// <param name="Grid">The framework with its words; null where it cannot be read.</param>
/// <param name="Matter">What the study has for it; null likewise.</param>
/// <param name="Reach">How far it can tell; null likewise.</param>
/// <param name="Problems">Why it cannot be read; else empty.</param>
public sealed record ListedLight(
    string Id, LightPlace Place, string? Version, WordedFramework? Grid, LightMatter? Matter, LightReach? Reach, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the framework here has another version than the one that the study names.</summary>
    public bool OtherVersion => Version is not null && Grid is not null && Grid.Framework.Version != Version;
}

/// <summary>A study with every framework there is: its own, those it is read with in their order, then the others by id.</summary>
public sealed record StudyLights(OpenedStudy Opened, IReadOnlyList<ListedLight> Lights)
{
    /// <summary>Those it is read with, its own first.</summary>
    public IEnumerable<ListedLight> InUse => Lights.Where(l => l.Place != LightPlace.Free);
}

/// <summary>The frameworks that a study is read with, and those it could be, with what each can tell.</summary>
public sealed class ListLights(OpenStudy open, IFrameworkSource frameworks)
{
    /// <summary>Problems of opening the study. A framework that cannot be read is listed with its own.</summary>
    public async Task<Result<StudyLights>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<StudyLights>.Failed(opened.Problems);
        }

        var settings = opened.Value.Study.Settings;
        List<(string Id, LightPlace Place, string? Version)> named =
        [
            (settings.Framework, LightPlace.Own, settings.FrameworkVersion),
            .. settings.Lights.Select(l => (l.Framework, LightPlace.Used, (string?)l.Version)),
        ];
        named.AddRange(frameworks.List().Except(named.Select(n => n.Id)).Select(id => (id, LightPlace.Free, (string?)null)));
        var lights = new List<ListedLight>();
        foreach (var (id, place, version) in named)
        {
            lights.Add(Listed(opened.Value.Study, id, place, version, await frameworks.Read(id, stop)));
        }

        return new StudyLights(opened.Value, lights);
    }

    private static ListedLight Listed(Study study, string id, LightPlace place, string? version, Result<WordedFramework> read) => read.Succeeded
        ? new(id, place, version, read.Value, LightMatter.Of(study, read.Value.Framework), LightReach.Of(study, read.Value.Framework), [])
        : new(id, place, version, null, null, null, read.Problems);
}
