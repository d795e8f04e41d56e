using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Memos;

/// <summary>A memo as a person writes it.</summary>
/// <param name="About">
/// <c>study</c>, or a kind and an id: <c>alliance/…</c>, <c>source/…</c>, <c>code/…</c>, <c>coding/…</c> for a passage.
/// </param>
/// <param name="Title">Its title, one line.</param>
/// <param name="Text">The note; empty takes the memo away.</param>
/// <param name="Id">The memo to replace; null for a new one.</param>
public sealed record MemoDraft(string About, string Title, string Text, string? Id = null);

/// <summary>Writes, rewrites and removes memos.</summary>
public sealed class EditMemo(ChangeStudy change)
{
    private const string OnCoding = "coding/";

    /// <summary><c>memo-about</c>, <c>memo-line-break</c>, <see cref="CodingProblems.UnknownCoding"/>, and those of <see cref="ChangeStudy"/>.</summary>
    public Task<Result<Edited>> Run(Edit edit, MemoDraft memo, CancellationToken stop) =>
        change.Run(edit, editing => Task.FromResult(Plan(editing, memo)), stop);

    private static Result<IReadOnlyList<StudyChange>> Plan(Editing editing, MemoDraft draft)
    {
        var memo = new Memo
        {
            Id = draft.Id ?? FreshId.Of('m'),
            About = draft.About,
            Title = draft.Title.Trim(),
            Text = draft.Text,
            By = editing.Author.Name,
            At = editing.Author.At,
        };
        if (string.IsNullOrWhiteSpace(draft.Text))
        {
            return Result<IReadOnlyList<StudyChange>>.Of([new StudyChange.Remove(memo)]);
        }

        var problems = Findings(editing, memo).Concat(Coding(editing.Study, memo)).ToList();
        return problems.Count > 0
            ? Result<IReadOnlyList<StudyChange>>.Failed(problems)
            : Result<IReadOnlyList<StudyChange>>.Of([new StudyChange.Put(memo)]);
    }

    private static IEnumerable<Problem> Findings(Editing editing, Memo memo)
    {
        var study = editing.Study;
        var rows = new StudyRows
        {
            Settings = study.Settings,
            Alliances = [.. study.Cases.Select(c => c.Alliance)],
            Sources = [.. study.Cases.SelectMany(c => c.Sources).Select(s => s.Source)],
            Codes = study.Codes,
            Memos = [memo],
        };
        var contents = new StudyContents(rows, new Dictionary<string, string>(), new Dictionary<string, ReadOnlyMemory<byte>>());
        return StudyChecks.Of(contents, editing.Framework).Where(f => ReferenceEquals(f.Row, memo)).Select(f => f.At(null));
    }

    // The checks let a memo outlive its passage; a new one needs a passage that is there.
    private static IEnumerable<Problem> Coding(Study study, Memo memo) =>
        memo.About.StartsWith(OnCoding, StringComparison.Ordinal)
        && !study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings).Any(c => c.Id == memo.About[OnCoding.Length..])
            ? [Problem.Of(CodingProblems.UnknownCoding, memo.About[OnCoding.Length..])]
            : [];
}
