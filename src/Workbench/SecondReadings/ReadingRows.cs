using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>Finds second readings of a study.</summary>
internal static class ReadingRows
{
    /// <summary>The reading of an id. Problem <c>unknown-second-reading</c>.</summary>
    public static Result<ReadingFile> Find(Study study, string reading) =>
        study.SecondReadings.FirstOrDefault(r => r.Reading.Id == reading) is { } found
            ? found
            : Result<ReadingFile>.Failed(StudyProblem.Unknown(
                StudyProblems.UnknownSecondReading, reading, study.SecondReadings.Select(r => r.Reading.Id)));

    /// <summary>The same, where it is in this state; <see cref="SecondReadingProblems.NotOpen"/> or <see cref="SecondReadingProblems.NotHandedIn"/>.</summary>
    public static Result<ReadingFile> Find(Study study, string reading, ReadingState state)
    {
        var found = Find(study, reading);
        return !found.Succeeded || found.Value.Reading.State == state ? found
            : Result<ReadingFile>.Failed(state == ReadingState.Open
                ? Problem.Of(SecondReadingProblems.NotOpen, found.Value.Reading.Reader)
                : Problem.Of(SecondReadingProblems.NotHandedIn, Keyword.Of(found.Value.Reading.State)));
    }

    /// <summary>The same, where it is open and this person reads it.</summary>
    public static Result<ReadingFile> FindOwn(Study study, string reading, string by)
    {
        var found = Find(study, reading, ReadingState.Open);
        return !found.Succeeded || found.Value.Reading.Reader == by ? found
            : Result<ReadingFile>.Failed(Problem.Of(SecondReadingProblems.NotTheReader, found.Value.Reading.Reader, by));
    }
}
