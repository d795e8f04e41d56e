using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>
/// Finishes a reading of which every difference is settled, in one revision: what was kept are ordinary codings, marked
/// as settled, each with who coded it; what was not is taken off. From now on the settled ones alone count in the source.
/// </summary>
public sealed class FinishReading(ChangeStudy change)
{
    /// <summary>Problems of <see cref="SecondReadingProblems"/>, <c>unknown-second-reading</c>, and those of <see cref="ChangeStudy"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, string reading, CancellationToken stop) =>
        change.Run(edit, editing => Task.FromResult(Plan(editing, reading)), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Editing editing, string reading)
    {
        var found = ReadingRows.Find(editing.Study, reading, ReadingState.HandedIn);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(found.Problems);
        }

        var differences = SettledDifference.All(found.Value);
        var open = differences.Count(d => d.IsOpen);
        if (open > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(
                Problem.Of(SecondReadingProblems.DifferencesOpen, Number(open), Number(ReadingCounts.Of(differences).ToSettle)));
        }

        var row = found.Value.Reading;
        return SourceRows.Find(editing.Study, row.Source) is { } source
            ? Result<IReadOnlyList<StudyChange>>.Of(
            [
                .. Codings(source, differences),
                new StudyChange.Put(row with { State = ReadingState.Settled, SettledBy = editing.Author.Name, SettledAt = editing.Author.At }),
            ])
            : Result<IReadOnlyList<StudyChange>>.Failed(SourceRows.Unknown(editing.Study, row.Source));
    }

    private static IEnumerable<StudyChange> Codings(SourceFile source, IReadOnlyList<SettledDifference> differences)
    {
        // Two that a correction or a merge of codes made the same are one coding.
        var kept = differences.SelectMany(d => d.Kept ?? [])
            .DistinctBy(c => (c.Start, c.End, c.Code, c.Coder)).Select(c => c.AsCoding(settled: true)).ToList();
        var gone = differences.SelectMany(d => d.Difference.First).Select(c => c.Id).Except(kept.Select(c => c.Id)).ToHashSet();
        return
        [
            .. source.Codings.Where(c => gone.Contains(c.Id)).Select(c => new StudyChange.Remove(c)),
            .. kept.Select(c => new StudyChange.Put(c)),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
