using Alliage.Core.Evidence;
using Alliage.Core.Guides.Next;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Guides;

/// <summary>What the owners of a study would have to be asked for a framework to say something of them.</summary>
/// <param name="Opened">The study with the framework.</param>
/// <param name="Guide">The guide that the questions are taken from.</param>
/// <param name="Cases">The cases asked about, in the study's order.</param>
public sealed record StudyToAsk(OpenedStudy Opened, OpenedGuide Guide, IReadOnlyList<CaseToAsk> Cases);

/// <summary>Finds what would have to be asked, of whom, with which question of the guide.</summary>
public sealed class AskNext(OpenStudy open, ReadGuide guides)
{
    /// <summary>Problem <c>unknown-alliance</c>, and those of opening the study, the framework and the guide.</summary>
    /// <param name="study">The study.</param>
    /// <param name="alliance">One alliance; null for all.</param>
    /// <param name="framework">Id of a framework; null for the study's own.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<StudyToAsk>> Run(string study, string? alliance, string? framework, CancellationToken stop)
    {
        var opened = await open.Run(study, framework, stop);
        var guide = await guides.Run(stop);
        List<Problem> problems = [.. opened.Problems, .. guide.Problems];
        if (problems.Count > 0)
        {
            return Result<StudyToAsk>.Failed(problems);
        }

        var (read, grid, questions) = (opened.Value.Study, opened.Value.Framework.Framework, guide.Value.Guide);
        if (alliance is null)
        {
            return new StudyToAsk(opened.Value, guide.Value, CaseToAsk.All(read, grid, questions));
        }

        return read.Case(alliance) is { } found
            ? new StudyToAsk(opened.Value, guide.Value, [CaseToAsk.Of(CaseReadings.Of(found, read, grid), questions)])
            : Result<StudyToAsk>.Failed(
                StudyProblem.UnknownAlliance(read, alliance));
    }
}
