using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>Takes an unfinished second reading back, with its codings and settlements; ordinary codings stay as they are.</summary>
public sealed class WithdrawReading(ChangeStudy change)
{
    /// <summary>Problems <c>unknown-second-reading</c>, <see cref="SecondReadingProblems.NotHandedIn"/> of a finished one, those of <see cref="ChangeStudy"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, string reading, CancellationToken stop) =>
        change.Run(edit, editing => Task.FromResult(Plan(editing.Study, reading)), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Study study, string reading)
    {
        var found = ReadingRows.Find(study, reading);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(found.Problems);
        }

        var file = found.Value;
        return file.Reading.State == ReadingState.Settled
            ? Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(SecondReadingProblems.NotHandedIn, Keyword.Of(file.Reading.State)))
            : Result<IReadOnlyList<StudyChange>>.Of(
            [
                .. file.Settlements.Select(s => new StudyChange.Remove(s)),
                .. file.Codings.Select(c => new StudyChange.Remove(c)),
                new StudyChange.Remove(file.Reading),
            ]);
    }
}
