using Alliage.Core.Problems;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>
/// Hands a second reading in: from now on both readers' codings are there to be compared, each as it was made. The first
/// reader's are copied, so that nothing done afterwards changes what is compared.
/// </summary>
public sealed class HandInReading(ChangeStudy change)
{
    /// <summary>Problems of <see cref="SecondReadingProblems"/>, <c>unknown-second-reading</c>, and those of <see cref="ChangeStudy"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, string reading, CancellationToken stop) =>
        change.Run(edit, editing => Task.FromResult(Plan(editing, reading)), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Editing editing, string reading)
    {
        var found = ReadingRows.FindOwn(editing.Study, reading, editing.Author.Name);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(found.Problems);
        }

        var row = found.Value.Reading;
        return SourceRows.Find(editing.Study, row.Source) is { } source
            ? Result<IReadOnlyList<StudyChange>>.Of(
            [
                new StudyChange.Put(row with { State = ReadingState.HandedIn, HandedInAt = editing.Author.At }),
                .. FirstReading.Of(source, editing.Study.Settings)
                    .Select(c => new StudyChange.Put(ReaderCoding.Of(c, row.Id, ReaderSide.First))),
            ])
            : Result<IReadOnlyList<StudyChange>>.Failed(SourceRows.Unknown(editing.Study, row.Source));
    }
}
