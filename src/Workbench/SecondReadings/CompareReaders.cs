using Alliage.Core.Problems;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>Two readers of one source, passage by passage.</summary>
/// <param name="Source">The source with its text.</param>
/// <param name="Reading">The second reading.</param>
/// <param name="Differences">What each did, by place in the text; none while the reading is open.</param>
/// <param name="Counts">How many of which kind.</param>
/// <param name="ChangedSince">Codings of the source that came, went or changed since the reading was handed in: they are not compared.</param>
public sealed record ComparedReaders(
    OpenedSource Source,
    ReadingFile Reading,
    IReadOnlyList<SettledDifference> Differences,
    ReadingCounts Counts,
    IReadOnlyList<Coding> ChangedSince)
{
    /// <summary>Who coded first: all whose codings are compared with the second reader's, in order.</summary>
    public IReadOnlyList<string> FirstReaders =>
        [.. Reading.Of(ReaderSide.First).Select(c => c.Coder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>Compares the two readers of a source.</summary>
public sealed class CompareReaders(OpenStudy openStudy, OpenSource openSource)
{
    /// <summary>Problem <c>unknown-second-reading</c>, and those of opening the source.</summary>
    public async Task<Result<ComparedReaders>> Run(string study, string reading, CancellationToken stop)
    {
        var opened = await openStudy.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<ComparedReaders>.Failed(opened.Problems);
        }

        var found = ReadingRows.Find(opened.Value.Study, reading);
        if (!found.Succeeded)
        {
            return Result<ComparedReaders>.Failed(found.Problems);
        }

        var source = await openSource.Run(study, found.Value.Reading.Source, stop);
        return source.Succeeded ? Of(source.Value, found.Value) : Result<ComparedReaders>.Failed(source.Problems);
    }

    private static ComparedReaders Of(OpenedSource source, ReadingFile reading)
    {
        var differences = SettledDifference.All(reading);
        return new ComparedReaders(
            source,
            reading,
            differences,
            ReadingCounts.Of(differences),
            reading.Reading.State == ReadingState.HandedIn
                ? FirstReading.ChangedSince(source.Source, source.Opened.Study.Settings, reading)
                : []);
    }
}
