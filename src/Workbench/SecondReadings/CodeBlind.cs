using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>
/// Codes in an open second reading, by the same steps as ordinary coding and with the same checks; what comes of it are
/// codings of the reading, which nobody else sees and no result rests on.
/// </summary>
public sealed class CodeBlind(ChangeStudy change)
{
    /// <summary>Problems as of <see cref="EditCodings"/>, and of <see cref="SecondReadingProblems"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, string reading, IReadOnlyList<CodingStep> steps, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, reading, steps), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, string reading, IReadOnlyList<CodingStep> steps)
    {
        var found = ReadingRows.FindOwn(editing.Study, reading, editing.Author.Name);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(found.Problems);
        }

        if (SourceRows.Find(editing.Study, found.Value.Reading.Source) is not { } source)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(SourceRows.Unknown(editing.Study, found.Value.Reading.Source));
        }

        List<Problem> problems =
        [
            .. steps.OfType<CodingStep.AddInVivo>().Take(1).Select(_ => Problem.Of(SecondReadingProblems.NewCode)),
            .. steps.OfType<CodingStep.Add>().Where(a => a.Source != source.Source.Id).Select(a => SourceRows.Unknown(editing.Study, a.Source)),
            .. steps.OfType<CodingStep.Add>().Where(a => source.Codings.Any(c => c.Id == a.Id))
                .Select(a => Problem.Of(CodingProblems.CodingIdTaken, a.Id!)),
        ];
        if (problems.Count > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(problems);
        }

        var text = await editing.ReadText(source.Source.Id);
        return text.Succeeded
            ? Coded(editing, found.Value, source, text.Value, steps)
            : Result<IReadOnlyList<StudyChange>>.Failed(text.Problems);
    }

    private static Result<IReadOnlyList<StudyChange>> Coded(
        Editing editing, ReadingFile reading, SourceFile source, string text, IReadOnlyList<CodingStep> steps)
    {
        // The draft sees this one source with these codings alone.
        var blind = editing.Study.With(new Dictionary<string, SourceFile> { [source.Source.Id] = OpenBlindSource.OwnOnly(source, reading) });
        var draft = new CodingDraft(blind, new Dictionary<string, string> { [source.Source.Id] = text }, editing.Author);
        foreach (var step in steps)
        {
            draft.Take(step);
        }

        var problems = draft.Problems;
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of([.. draft.Changes.Select(c => Blind(c, reading.Reading.Id))]);
    }

    private static StudyChange Blind(StudyChange change, string reading) => change switch
    {
        StudyChange.Put(Coding coding) => new StudyChange.Put(ReaderCoding.Of(coding, reading, ReaderSide.Second)),
        StudyChange.Remove(Coding coding) => new StudyChange.Remove(ReaderCoding.Of(coding, reading, ReaderSide.Second)),
        _ => throw new InvalidOperationException($"A blind coding makes no {change.GetType().Name}."),
    };
}
