using Alliage.Core.Problems;
using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Search;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Redactions;

/// <summary>Where a name stands in a text, to be looked at before it is replaced.</summary>
/// <param name="Source">The source.</param>
/// <param name="Start">First unit.</param>
/// <param name="Before">The words before.</param>
/// <param name="Words">What would be replaced.</param>
/// <param name="Instead">What would stand there.</param>
/// <param name="After">The words after.</param>
public sealed record NamePlace(string Source, int Start, string Before, string Words, string Instead, string After);

/// <summary>What a redaction of names would do.</summary>
/// <param name="Places">In how many places, texts and rows together.</param>
/// <param name="InTexts">Those in texts, in context.</param>
/// <param name="InRows">How many rows have a name in them, kind by kind: memos, codes, turns whose speaker it is… Codings follow their texts.</param>
/// <param name="FilesGone">Originals that cannot be rewritten and would be replaced by a note.</param>
public sealed record NamesFound(int Places, IReadOnlyList<NamePlace> InTexts, IReadOnlyDictionary<string, int> InRows, IReadOnlyList<string> FilesGone);

/// <summary>
/// Replaces names everywhere or erases a voice. This cannot be undone: what stood before is gone, from the journal too,
/// and only the fact remains, with who, when and how many places.
/// </summary>
public sealed class RedactStudy(ChangeStudy change, IStudyStore store, HeldTexts held)
{
    private const int ContextLength = 60;

    /// <summary>What replacing names would do; nothing is changed. Problems as for <see cref="Names"/>.</summary>
    public async Task<Result<NamesFound>> Look(Edit edit, IReadOnlyList<Pseudonym> pseudonyms, CancellationToken stop)
    {
        var opened = await Open(edit, Problems(pseudonyms), stop);
        if (!opened.Succeeded)
        {
            return Result<NamesFound>.Failed(opened.Problems);
        }

        var contents = await store.ReadContents(edit.Study, stop);
        if (!contents.Succeeded)
        {
            return Result<NamesFound>.Failed(contents.Problems);
        }

        var matcher = new NameMatcher(pseudonyms);

        // Asking after a word must not tell whether an owner said it: what is closed is replaced too, and not counted here.
        var redaction = new NameRedaction(pseudonyms, new(OpenedRows.Of(contents.Value.Rows).All(), contents.Value.Texts, contents.Value.Originals, []));
        return new NamesFound(
            redaction.Places,
            [.. contents.Value.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => matcher.In(t.Value).Select(c => new NamePlace(
                t.Key,
                c.Start,
                t.Value[Math.Max(0, c.Start - ContextLength)..c.Start],
                t.Value[c.Start..c.End],
                c.Words,
                t.Value[c.End..Math.Min(t.Value.Length, c.End + ContextLength)])))],
            redaction.InRows,
            redaction.FilesGone);
    }

    /// <summary>Replaces names. Problems of <see cref="RedactionProblems"/> and of <see cref="ChangeStudy"/>.</summary>
    public async Task<Result<RedactedStudy>> Names(Edit edit, IReadOnlyList<Pseudonym> pseudonyms, CancellationToken stop)
    {
        var opened = await Open(edit, Problems(pseudonyms), stop);
        return opened.Succeeded
            ? await Apply(edit, opened.Value, study => new NameRedaction(pseudonyms, study), stop)
            : Result<RedactedStudy>.Failed(opened.Problems);
    }

    /// <summary>Rows that others wrote and in which words of a voice stand: they would lose them with it. Problems as for <see cref="Voice"/>.</summary>
    public async Task<Result<IReadOnlyList<RowName>>> LookVoice(Edit edit, string alliance, Account account, CancellationToken stop)
    {
        var opened = await OpenVoice(edit, alliance, account, stop);
        if (!opened.Succeeded)
        {
            return Result<IReadOnlyList<RowName>>.Failed(opened.Problems);
        }

        var contents = await store.ReadContents(edit.Study, stop);
        var journal = await store.Journal(edit.Study, 0, stop);
        return contents.Succeeded && journal.Succeeded
            ? Result<IReadOnlyList<RowName>>.Of(new VoiceErasure(
                alliance, account, new(contents.Value.Rows.All(), contents.Value.Texts, contents.Value.Originals, journal.Value)).Quoted)
            : Result<IReadOnlyList<RowName>>.Failed([.. contents.Problems, .. journal.Problems]);
    }

    /// <summary>Erases a voice. Problems <c>unknown-alliance</c>, <see cref="RedactionProblems.NotAVoice"/>, those of <see cref="ChangeStudy"/>.</summary>
    public async Task<Result<RedactedStudy>> Voice(Edit edit, string alliance, Account account, CancellationToken stop)
    {
        var opened = await OpenVoice(edit, alliance, account, stop);
        return opened.Succeeded
            ? await Apply(edit, opened.Value, study => new VoiceErasure(alliance, account, study), stop)
            : Result<RedactedStudy>.Failed(opened.Problems);
    }

    /// <summary>Copies beside the workspace that hold the study as it stood before, where it is in the workspace.</summary>
    public Task<Result<IReadOnlyList<WorkspaceCopy>>> Copies(string study, CancellationToken stop) => store.Copies(study, stop);

    /// <summary>Deletes such copies by name; what is left.</summary>
    public Task<Result<IReadOnlyList<WorkspaceCopy>>> DropCopies(string study, IReadOnlyCollection<string> names, CancellationToken stop) =>
        store.DropCopies(study, names, stop);

    private async Task<Result<Editing>> OpenVoice(Edit edit, string alliance, Account account, CancellationToken stop)
    {
        var opened = await Open(edit, account.IsVoice() ? [] : [Problem.Of(RedactionProblems.NotAVoice, Keyword.Of(account))], stop);
        return opened.Succeeded && opened.Value.Study.Case(alliance) is null
            ? Result<Editing>.Failed(StudyProblem.UnknownAlliance(opened.Value.Study, alliance))
            : opened;
    }

    private async Task<Result<Editing>> Open(Edit edit, IReadOnlyList<Problem> problems, CancellationToken stop)
    {
        var opened = await change.Open(edit, stop);
        if (!opened.Succeeded)
        {
            return opened;
        }

        // What comes with the program is not the person's to redact: it is copied into the workspace first.
        return opened.Value.Found.Place != StudyPlace.Workspace
            ? Result<Editing>.Failed(Problem.Of(StudyProblem.ReadOnly, edit.Study, opened.Value.Study.Name))
            : problems.Count > 0 ? Result<Editing>.Failed(problems)
            : opened;
    }

    private async Task<Result<RedactedStudy>> Apply(Edit edit, Editing editing, Func<Redactable, Redaction> redact, CancellationToken stop)
    {
        var done = await store.Redact(edit.Study, edit.Seen, redact, editing.Author, stop);
        held.Forget(edit.Study);
        return done;
    }

    private static List<Problem> Problems(IReadOnlyList<Pseudonym> pseudonyms) =>
    [
        .. pseudonyms.Where(p => NameMatcher.WordsOf(p.Name).Length == 0).Select(p => Problem.Of(RedactionProblems.NameWithoutLetters, p.Name)),
        .. pseudonyms.Where(p => NameMatcher.WordsOf(p.Instead).Length == 0 || new NameMatcher(pseudonyms).In(p.Instead).Count > 0)
            .Select(p => Problem.Of(RedactionProblems.PseudonymInvalid, p.Name, p.Instead)),
    ];
}
