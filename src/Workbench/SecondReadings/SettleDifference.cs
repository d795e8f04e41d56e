using Alliage.Core.Problems;
using Alliage.Core.SecondReadings;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.SecondReadings;

/// <summary>Another coding in the place of a difference.</summary>
/// <param name="Words">The words to code, as they stand in the text; of several places, the one nearest to the difference.</param>
/// <param name="Code">The code.</param>
/// <param name="Denies">Whether the passage says the contrary.</param>
public sealed record InsteadOf(string Words, string Code, bool Denies = false);

/// <summary>How a difference is settled.</summary>
/// <param name="Difference">Id of the difference.</param>
/// <param name="Keeps">What is kept.</param>
/// <param name="Note">Why; empty is a problem.</param>
/// <param name="Instead">The other coding, where another is kept.</param>
public sealed record Settling(string Difference, KeptSide Keeps, string Note, InsteadOf? Instead = null);

/// <summary>
/// Settles one difference of a reading that was handed in, or settles it otherwise. Nothing that counts changes until the
/// reading is finished.
/// </summary>
public sealed class SettleDifference(ChangeStudy change)
{
    /// <summary>Problems of <see cref="SecondReadingProblems"/>, <c>unknown-code</c>, <c>code-retired</c>, and those of <see cref="ChangeStudy"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, string reading, Settling settling, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, reading, settling), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, string reading, Settling settling)
    {
        var found = ReadingRows.Find(editing.Study, reading, ReadingState.HandedIn);
        if (!found.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(found.Problems);
        }

        var settled = SettledDifference.All(found.Value).FirstOrDefault(d => d.Difference.Id == settling.Difference);
        if (settled is null)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(Problem.Of(SecondReadingProblems.UnknownDifference, settling.Difference));
        }

        var text = await editing.ReadText(found.Value.Reading.Source);
        if (!text.Succeeded)
        {
            return Result<IReadOnlyList<StudyChange>>.Failed(text.Problems);
        }

        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(settling.Note))
        {
            problems.Add(Problem.Of(SecondReadingProblems.NoteMissing));
        }

        var instead = settling.Keeps == KeptSide.Other
            ? Instead(editing, found.Value, settled.Difference, settling.Instead, text.Value, problems)
            : null;
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of([.. Changes(editing, found.Value, settled.Difference, settling, instead)]);
    }

    private static IEnumerable<StudyChange> Changes(
        Editing editing, ReadingFile reading, ReadingDifference difference, Settling settling, ReaderCoding? instead)
    {
        var former = reading.Settlements.FirstOrDefault(s => s.Difference == difference.Id)?.Instead;
        return
        [
            .. reading.Of(ReaderSide.Together).Where(c => c.Id == former).Select(c => new StudyChange.Remove(c)),
            .. instead is null ? [] : new StudyChange[] { new StudyChange.Put(instead) },
            new StudyChange.Put(new Settlement
            {
                Reading = reading.Reading.Id,
                Difference = difference.Id,
                Codings = difference.Ids,
                Keeps = Meant(settling.Keeps, difference),
                Instead = instead?.Id,
                Note = settling.Note.Trim(),
                By = editing.Author.Name,
                At = editing.Author.At,
            }),
        ];
    }

    /// <summary>Where one reader alone coded, keeping the other's is keeping nothing, and both is that one's.</summary>
    private static KeptSide Meant(KeptSide keeps, ReadingDifference difference) => (keeps, difference.Kind) switch
    {
        (KeptSide.First, DifferenceKind.OnlySecond) or (KeptSide.Second, DifferenceKind.OnlyFirst) => KeptSide.Neither,
        (KeptSide.Both, DifferenceKind.OnlyFirst) => KeptSide.First,
        (KeptSide.Both, DifferenceKind.OnlySecond) => KeptSide.Second,
        _ => keeps,
    };

    private static ReaderCoding? Instead(
        Editing editing, ReadingFile reading, ReadingDifference difference, InsteadOf? instead, string text, List<Problem> problems)
    {
        var words = (instead?.Words ?? "").ReplaceLineEndings("\n").Trim();
        var start = Nearest(text, words, difference.Start);
        if (start < 0)
        {
            problems.Add(Problem.Of(SecondReadingProblems.WordsNotFound, words));
        }

        var code = editing.Study.Codes.FirstOrDefault(c => c.Id == instead?.Code);
        if (code is null)
        {
            problems.Add(StudyProblem.Unknown(StudyProblems.UnknownCode, instead?.Code ?? "", editing.Study.Codes.Select(c => c.Id)));
        }
        else if (code.Retired)
        {
            problems.Add(Problem.Of(CodingProblems.CodeRetired, code.Id));
        }

        return start < 0 || code is null ? null : new ReaderCoding
        {
            Reading = reading.Reading.Id,
            Id = FreshId.Of('c'),
            Side = ReaderSide.Together,
            Source = reading.Reading.Source,
            Start = start,
            End = start + words.Length,
            Quote = words,
            Code = code.Id,
            Coder = editing.Author.Name,
            At = editing.Author.At,
            Denies = instead!.Denies,
        };
    }

    private static int Nearest(string text, string words, int to)
    {
        if (words.Length == 0)
        {
            return -1;
        }

        var after = text.IndexOf(words, Math.Min(to, text.Length), StringComparison.Ordinal);
        var before = to == 0 ? -1 : text.LastIndexOf(words, Math.Min(to + words.Length - 2, text.Length - 1), StringComparison.Ordinal);
        return after < 0 ? before : before < 0 || after - to <= to - before ? after : before;
    }
}
