using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Core.Workshop;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Workshop;

/// <summary>A case that another framework, or another version, places otherwise.</summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Before">Id of its configuration now; null where it is not placed.</param>
/// <param name="After">Id of its configuration then; null where it would not be placed.</param>
public sealed record MovedCase(string Alliance, string? Before, string? After);

/// <summary>What a change of a study's framework would do.</summary>
/// <param name="Opened">The study as it is read now.</param>
/// <param name="To">The framework, or the version, that it would be read with.</param>
/// <param name="PlacedBefore">How many cases have a configuration now.</param>
/// <param name="PlacedAfter">How many would have one.</param>
/// <param name="Moved">Cases that would stand elsewhere; of another framework all that either places.</param>
/// <param name="LinkedCodes">How many codes of the study are linked to an indicator of it.</param>
/// <param name="Reread">What would have to be read again; only between two versions of one framework.</param>
public sealed record FrameworkChange(
    OpenedStudy Opened,
    WordedFramework To,
    int PlacedBefore,
    int PlacedAfter,
    IReadOnlyList<MovedCase> Moved,
    int LinkedCodes,
    IReadOnlyList<ToReread> Reread)
{
    /// <summary>Whether it is another version of the same framework.</summary>
    public bool OfVersion => Opened.Framework.Framework.Id == To.Framework.Id;
}

/// <summary>Reads a study with another framework of two axes, or another version of its own; what that changes is said before.</summary>
public sealed class ChangeFramework(OpenStudy open, OpenFramework frameworks, EditSettings settings)
{
    /// <summary>What would change. Problems of opening, <c>framework-version-unknown</c>, <c>framework-without-axes</c>.</summary>
    public async Task<Result<FrameworkChange>> Preview(string study, string framework, string version, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        var to = await frameworks.Read(framework, version, stop);
        List<Problem> problems = [.. opened.Problems, .. to.Problems];
        if (to is { Succeeded: true, Value.Framework.Kind: not FrameworkKind.TwoAxes } other)
        {
            problems.Add(Problem.Of(StudyProblems.FrameworkWithoutAxes, framework, Keyword.Of(other.Value.Framework.Kind)));
        }

        return problems.Count > 0 ? Result<FrameworkChange>.Failed(problems) : Between(opened.Value, to.Value);
    }

    /// <summary>Changes it, undoable by the journal. Problems of <see cref="Preview"/> and of <see cref="EditSettings"/>.</summary>
    public async Task<Result<StudySnapshot>> Run(string study, long seen, string framework, string version, string by, CancellationToken stop)
    {
        var preview = await Preview(study, framework, version, stop);
        return preview.Succeeded
            ? await settings.Run(new(study, seen, s => With(s, framework, version), by), stop)
            : Result<StudySnapshot>.Failed(preview.Problems);
    }

    // What becomes the study's own framework is no further one any more.
    private static Settings With(Settings settings, string framework, string version) => settings with
    {
        Framework = framework,
        FrameworkVersion = version,
        Lights = [.. settings.Lights.Where(l => l.Framework != framework)],
    };

    private static FrameworkChange Between(OpenedStudy opened, WordedFramework to)
    {
        var study = opened.Study;
        var before = Placing.All(study, opened.Framework.Framework);
        var after = Placing.All(study, to.Framework);
        var indicators = to.Framework.Index.Indicators;
        return new(
            opened,
            to,
            before.Count(p => p.Configuration is not null),
            after.Count(p => p.Configuration is not null),
            [.. before.Zip(after, (b, a) => new MovedCase(b.Case.Alliance.Id, b.Configuration, a.Configuration)).Where(m => m.Before != m.After)],
            study.Codes.Count(c => study.Links.Of(c.Id).Any(indicators.ContainsKey)),
            opened.Framework.Framework.Id == to.Framework.Id ? PassagesToReread.Of(study, opened.Framework, to) : []);
    }
}
