using Alliage.Core.Problems;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>A second reading in a list.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Case">The case of its source.</param>
/// <param name="Source">Its source.</param>
/// <param name="Counts">How many differences of which kind; all 0 while it is open.</param>
public sealed record ListedReading(ReadingFile Reading, CaseFile Case, SourceFile Source, ReadingCounts Counts);

/// <summary>The second readings of a study.</summary>
/// <param name="Opened">The study.</param>
/// <param name="Readings">Its second readings, in the order of the cases and sources, then as they were opened.</param>
public sealed record ListedReadings(OpenedStudy Opened, IReadOnlyList<ListedReading> Readings)
{
    /// <summary>The sources of which no unfinished second reading is on hand.</summary>
    public IReadOnlyList<SourceFile> Free =>
    [
        .. Opened.Study.Cases.SelectMany(c => c.Sources)
            .Where(s => !Readings.Any(r => r.Source.Source.Id == s.Source.Id && r.Reading.Reading.State != ReadingState.Settled)),
    ];
}

/// <summary>Lists the second readings of a study.</summary>
public sealed class ListSecondReadings(OpenStudy open)
{
    /// <summary>Problems of opening the study.</summary>
    public async Task<Result<ListedReadings>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        return opened.Succeeded ? Of(opened.Value) : Result<ListedReadings>.Failed(opened.Problems);
    }

    private static ListedReadings Of(OpenedStudy opened)
    {
        var readings = opened.Study.SecondReadings.ToLookup(r => r.Reading.Source);
        return new ListedReadings(
            opened,
            [
                .. from @case in opened.Study.Cases
                   from source in @case.Sources
                   from reading in readings[source.Source.Id].OrderBy(r => r.Reading.OpenedAt)
                   select new ListedReading(reading, @case, source, ReadingCounts.Of(SettledDifference.All(reading))),
            ]);
    }
}
