using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>How far a source has been read.</summary>
/// <param name="Study">The study.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Seen">The revision that the person saw.</param>
/// <param name="State">Unread, in hand or fully read.</param>
/// <param name="By">Who says so.</param>
public sealed record SourceMark(string Study, string Source, long Seen, SourceState State, string By);

/// <summary>Says how far a source has been read: silence is heard only in what was fully read.</summary>
public sealed class MarkSource(StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    /// <summary>Problem <c>unknown-source</c>, and those of changing a study.</summary>
    public Task<Result<StudySnapshot>> Run(SourceMark mark, CancellationToken stop) =>
        new ChangeSources(finder, frameworks, store, clock).Run(mark.Study, mark.Seen, mark.By, found => Task.FromResult(Build(mark, found.Study)), stop);

    private static Result<SourceChanges> Build(SourceMark mark, Study study)
    {
        var sources = study.Cases.SelectMany(c => c.Sources).Select(s => s.Source).ToList();
        return sources.Find(s => s.Id == mark.Source) is { } source
            ? new SourceChanges([source.Alliance], [new StudyChange.Put(source with { State = mark.State })], new Dictionary<string, string>())
            : Result<SourceChanges>.Failed(StudyProblem.Unknown(StudyProblems.UnknownSource, mark.Source, sources.Select(s => s.Id)));
    }
}
