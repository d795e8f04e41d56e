using System.Globalization;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Core.Texts;
using Alliage.Workbench.Ports;
using Alliage.Workbench.SecondReadings;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>A correction of a source's text.</summary>
/// <param name="Source">The source.</param>
/// <param name="Changes">What to replace; offsets of the text as the person saw it.</param>
/// <param name="MayGo">Ids of codings that the person has seen would lose all their words, and lets go.</param>
/// <param name="TurnsMayGo">First units of turns of which the same is said.</param>
public sealed record TextCorrection(
    string Source, IReadOnlyList<TextChange> Changes, IReadOnlyList<string>? MayGo = null, IReadOnlyList<int>? TurnsMayGo = null)
{
    /// <summary>A whole new text; what did not change is found by comparing.</summary>
    public static TextCorrection Whole(string source, string before, string after) => new(source, [new TextChange(0, before.Length, after)]);
}

/// <summary>
/// Corrects the text of a source. Turns, raised themes and codings stay on their words; the former text stays in the
/// journal. A coding of which no word would be left is named before anything is done, and goes only where that was said.
/// </summary>
public sealed class CorrectText(ChangeStudy change)
{
    /// <summary>What a correction would do; nothing is changed.</summary>
    public async Task<Result<SourceCorrection>> Look(Edit edit, TextCorrection correction, CancellationToken stop)
    {
        var editing = await change.Open(edit, stop);
        return editing.Succeeded ? await Corrected(editing.Value, correction) : Result<SourceCorrection>.Failed(editing.Problems);
    }

    /// <summary>
    /// Problems of <see cref="CorrectionProblems"/>, <c>unknown-source</c>, <c>range-outside</c>,
    /// <c>range-splits-character</c>, and those of <see cref="ChangeStudy"/>.
    /// </summary>
    public Task<Result<Edited>> Run(Edit edit, TextCorrection correction, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, correction), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, TextCorrection correction)
    {
        var corrected = await Corrected(editing, correction);
        if (!corrected.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(corrected.Problems);
        }

        var result = corrected.Value;
        var readings = editing.Study.SecondReadings.Where(r => r.Reading.Source == correction.Source).ToList();
        List<Problem> problems = [.. Losses(result, correction), .. Losses(result, readings)];
        if (problems.Count > 0)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(problems);
        }

        var file = SourceRows.Find(editing.Study, correction.Source)!;
        return Result<IReadOnlyList<StudyChange>>.Of(
        [
            new StudyChange.PutText(correction.Source, result.Edit.After),
            .. SourceRows.Changes(file, new SourceFile(file.Source, result.Turns, result.Raised, result.Codings)),
            .. SourceRows.Changes([.. readings.SelectMany(r => r.Codings)], result.ReaderCodings),
        ]);
    }

    private static async Task<Result<SourceCorrection>> Corrected(Editing editing, TextCorrection correction)
    {
        if (SourceRows.Find(editing.Study, correction.Source) is not { } file)
        {
            return Result<SourceCorrection>.Failed(SourceRows.Unknown(editing.Study, correction.Source));
        }

        var text = await editing.ReadText(correction.Source);
        if (!text.Succeeded)
        {
            return Result<SourceCorrection>.Failed(text.Problems);
        }

        var problems = Ranges(text.Value, correction).ToList();
        return problems.Count > 0
            ? Result<SourceCorrection>.Failed(problems)
            : SourceCorrection.Of(file, TextEdit.Of(text.Value, correction.Changes), editing.Study.SecondReadings);
    }

    private static IEnumerable<Problem> Ranges(string text, TextCorrection correction)
    {
        var end = 0;
        foreach (var c in correction.Changes.OrderBy(c => c.Start).ThenBy(c => c.End))
        {
            if (c.Start < 0 || c.End > text.Length || c.End < c.Start)
            {
                yield return Problem.Of(
                    StudyProblems.RangeOutside, Number(c.Start), Number(c.End), correction.Source, Number(text.Length));
            }
            else if (Splits(text, c.Start) || Splits(text, c.End))
            {
                yield return Problem.Of(StudyProblems.RangeSplitsCharacter, Number(Splits(text, c.Start) ? c.Start : c.End), correction.Source);
            }
            else if (c.Start < end)
            {
                yield return Problem.Of(CorrectionProblems.ChangesOverlap, Number(c.Start), Number(c.End));
            }

            end = Math.Max(end, c.End);
        }
    }

    private static IEnumerable<Problem> Losses(SourceCorrection result, TextCorrection correction) =>
    [
        .. result.LostCodings.ExceptBy(correction.MayGo ?? [], c => c.Id)
            .Select(c => Problem.Of(CorrectionProblems.CodingWouldGo, c.Quote, c.Code, c.Coder)),
        .. result.LostTurns.ExceptBy(correction.TurnsMayGo ?? [], t => t.Start)
            .Select(t => Problem.Of(
                CorrectionProblems.TurnWouldGo,
                t.Speaker,
                Number(t.Start),
                string.Join(", ", result.LostRaised.Where(r => r.Turn == t.Start).Select(r => r.Theme).DefaultIfEmpty("–")))),
    ];

    /// <summary>While a reading is under way its codings are not named to anyone, and none is let go of.</summary>
    private static IEnumerable<Problem> Losses(SourceCorrection result, IReadOnlyList<ReadingFile> readings) => readings
        .Where(r => r.Reading.State != ReadingState.Settled)
        .Select(r => (r.Reading.Reader, Lost: result.LostReaderCodings.Count(c => c.Reading == r.Reading.Id)))
        .Where(r => r.Lost > 0)
        .Select(r => Problem.Of(SecondReadingProblems.WordsUnderReading, r.Reader, Number(r.Lost)));

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
