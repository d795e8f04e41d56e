using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>A source as its second reader sees it.</summary>
/// <param name="Source">The source, with the second reader's codings in the place of all others.</param>
/// <param name="Reading">The reading.</param>
public sealed record BlindSource(OpenedSource Source, ReadingFile Reading);

/// <summary>Opens a source for its second reader, without anyone else's codings.</summary>
public sealed class OpenBlindSource(OpenStudy openStudy, OpenSource openSource)
{
    /// <summary>Problems <c>unknown-second-reading</c>, <see cref="SecondReadingProblems.NotOpen"/>, those of opening the source.</summary>
    public async Task<Result<BlindSource>> Run(string study, string reading, CancellationToken stop)
    {
        var opened = await openStudy.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<BlindSource>.Failed(opened.Problems);
        }

        var found = ReadingRows.Find(opened.Value.Study, reading, ReadingState.Open);
        if (!found.Succeeded)
        {
            return Result<BlindSource>.Failed(found.Problems);
        }

        var source = await openSource.Run(study, found.Value.Reading.Source, stop);
        return source.Succeeded
            ? new BlindSource(source.Value with { Source = OwnOnly(source.Value.Source, found.Value) }, found.Value)
            : Result<BlindSource>.Failed(source.Problems);
    }

    /// <summary>The source with the second reader's codings and no others.</summary>
    internal static SourceFile OwnOnly(SourceFile source, ReadingFile reading) =>
        source.With(codings: [.. reading.Of(ReaderSide.Second).Select(c => c.AsCoding())]);
}
