using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>Opens second readings of chosen sources for a named reader: one for each source, all in one revision.</summary>
public sealed class BeginSecondReadings(ChangeStudy change)
{
    /// <summary>
    /// Problems of <see cref="SecondReadingProblems"/>, <c>unknown-source</c>, and those of <see cref="ChangeStudy"/>.
    /// The reader is noted among the people as a second reader.
    /// </summary>
    public Task<Result<Edited>> Run(Edit edit, IReadOnlyList<string> sources, string reader, CancellationToken stop) =>
        change.Run(edit, editing => Task.FromResult(Plan(editing, [.. sources.Distinct(StringComparer.Ordinal)], reader.Trim())), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Editing editing, IReadOnlyList<string> sources, string reader)
    {
        var study = editing.Study;
        List<Problem> problems =
        [
            .. sources.Count == 0 ? [Problem.Of(SecondReadingProblems.NothingChosen)] : Array.Empty<Problem>(),
            .. reader.Length == 0 ? [Problem.Of(SecondReadingProblems.ReaderMissing)] : Array.Empty<Problem>(),
            .. sources.SelectMany(s => Problems(study, s, reader)),
        ];
        if (problems.Count > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(problems);
        }

        var known = study.People.Any(p => p.Name == reader);
        return Result<IReadOnlyList<StudyChange>>.Of(
        [
            .. known ? [] : new StudyChange[] { new StudyChange.Put(new Person { Name = reader, Role = PersonRole.Second }) },
            .. sources.Select(s => new StudyChange.Put(new SecondReading
            {
                Id = FreshId.Of('r'),
                Source = s,
                Reader = reader,
                OpenedBy = editing.Author.Name,
                OpenedAt = editing.Author.At,
            })),
        ]);
    }

    private static IEnumerable<Problem> Problems(Study study, string source, string reader)
    {
        if (SourceRows.Find(study, source) is not { } file)
        {
            return [SourceRows.Unknown(study, source)];
        }

        var unfinished = study.SecondReadings
            .FirstOrDefault(r => r.Reading.Source == source && r.Reading.State != ReadingState.Settled);
        var hasCoded = Same(study.Settings.LeadCoder, reader) || file.Codings.Any(c => Same(c.Coder, reader));
        return
        [
            .. unfinished is null ? [] : new[] { Problem.Of(SecondReadingProblems.InHand, source, unfinished.Reading.Reader) },
            .. hasCoded && reader.Length > 0 ? [Problem.Of(SecondReadingProblems.ReaderHasCoded, reader, source)] : Array.Empty<Problem>(),
        ];
    }

    // A name in other capitals is the same person to people.
    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
