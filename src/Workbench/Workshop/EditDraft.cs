using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Problems;
using Alliage.Core.Workshop;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Workbench.Workshop;

/// <summary>Who changes which draft, and what they saw of it.</summary>
/// <param name="Id">The framework.</param>
/// <param name="Seen">The revision that the person saw.</param>
/// <param name="By">Who changes it; empty is a problem.</param>
public sealed record DraftEdit(string Id, long Seen, string By);

/// <summary>A draft after a change.</summary>
/// <param name="Draft">The draft, and what the check says of it.</param>
/// <param name="Entry">Id of the entry that was changed.</param>
public sealed record DraftEdited(OpenedDraft Draft, string Entry);

/// <summary>
/// Changes a draft, one entry at a time or as a whole text. What the check refuses is kept all the same: a draft may be
/// unsound, and nothing typed is lost.
/// </summary>
public sealed class EditDraft(OwnFrameworks frameworks, IFrameworkStore store, TimeProvider clock)
{
    /// <summary>Puts what was given in the form of an entry; null begins a new one. Problems of <see cref="EntryEdit.Put"/>, <c>framework-draft-changed</c>.</summary>
    public async Task<Result<DraftEdited>> Put(
        DraftEdit edit, string section, string? entry, string? within, IReadOnlyDictionary<string, string> values, CancellationToken stop)
    {
        var others = entry is null ? await frameworks.ReadAll(stop) : [];
        return await Change(edit, section, (draft, of) => Edited(draft, of, entry, within, values, others), stop);
    }

    /// <summary>What <see cref="Put"/> would make of the draft, without keeping it.</summary>
    public async Task<Result<DraftEdited>> Try(
        DraftEdit edit, string section, string? entry, string? within, IReadOnlyDictionary<string, string> values, CancellationToken stop)
    {
        var draft = await store.Draft(edit.Id, stop);
        if (!draft.Succeeded)
        {
            return Result<DraftEdited>.Failed(draft.Problems);
        }

        var edited = Of(draft.Value, section, (worded, of) => Edited(worded, of, entry, within, values, []));
        return edited.Succeeded
            ? new DraftEdited(OpenedDraft.Of(draft.Value with { Text = FrameworkFile.Write(edited.Value.Worded) }), edited.Value.Entry)
            : Result<DraftEdited>.Failed(edited.Problems);
    }

    /// <summary>Takes an entry out, with its texts.</summary>
    public Task<Result<DraftEdited>> Remove(DraftEdit edit, string section, string entry, CancellationToken stop) =>
        Change(edit, section, (draft, of) => EntryEdit.Remove(draft, of, entry), stop);

    /// <summary>Puts an entry one place further up.</summary>
    public Task<Result<DraftEdited>> MoveUp(DraftEdit edit, string section, string entry, CancellationToken stop) =>
        Change(edit, section, (draft, of) => EntryEdit.MoveUp(draft, of, entry), stop);

    /// <summary>Keeps the whole text as it was typed, readable or not.</summary>
    public async Task<Result<DraftEdited>> PutText(DraftEdit edit, string text, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(edit.By))
        {
            return Result<DraftEdited>.Failed(Problem.Of(EditCase.NameMissing));
        }

        return await Keep(edit, text.ReplaceLineEndings("\n"), "", stop);
    }

    private static Result<EditedDraft> Edited(
        WordedFramework draft,
        FrameworkSection section,
        string? entry,
        string? within,
        IReadOnlyDictionary<string, string> values,
        IReadOnlyList<Framework> others) =>
        EntryEdit.Put(
            draft,
            section,
            entry ?? EntryEdit.FreshId(draft, section, Wished(values), within, [.. others.Where(o => o.Id != draft.Framework.Id)]),
            entry is null,
            values,
            (language, key) => InterfaceWords.In(language)["begin." + key]);

    // English first, as the files do; of a work, who wrote it and when.
    private static string? Wished(IReadOnlyDictionary<string, string> values) => new[]
    {
        values.GetValueOrDefault("name.en", ""),
        values.GetValueOrDefault("name.fr", ""),
        values.TryGetValue("author", out var author) ? $"{author} {values.GetValueOrDefault("year", "")}" : "",
        Beginning(values.GetValueOrDefault("text.en", "")),
        Beginning(values.GetValueOrDefault("text.fr", "")),
    }.Select(PlainId.Of).FirstOrDefault(id => id is not null);

    private static string Beginning(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(4));

    private async Task<Result<DraftEdited>> Change(
        DraftEdit edit, string section, Func<WordedFramework, FrameworkSection, Result<EditedDraft>> change, CancellationToken stop)
    {
        var draft = await store.Draft(edit.Id, stop);
        var problems = draft.Problems.ToList();
        if (string.IsNullOrWhiteSpace(edit.By))
        {
            problems.Add(Problem.Of(EditCase.NameMissing));
        }

        if (problems.Count > 0)
        {
            return Result<DraftEdited>.Failed(problems);
        }

        var edited = Of(draft.Value, section, change);
        return edited.Succeeded
            ? await Keep(edit, FrameworkFile.Write(edited.Value.Worded), edited.Value.Entry, stop)
            : Result<DraftEdited>.Failed(edited.Problems);
    }

    private static Result<EditedDraft> Of(
        KeptDraft draft, string section, Func<WordedFramework, FrameworkSection, Result<EditedDraft>> change)
    {
        if (OpenedDraft.Of(draft).Worded is not { } worded)
        {
            return Result<EditedDraft>.Failed(Problem.Of(WorkshopProblems.DraftUnreadable, draft.Id));
        }

        return FrameworkSection.Find(worded.Framework.Kind, section) is { } found
            ? change(worded, found)
            : Result<EditedDraft>.Failed(Problem.Of(WorkshopProblems.SectionUnknown, section));
    }

    private async Task<Result<DraftEdited>> Keep(DraftEdit edit, string text, string entry, CancellationToken stop)
    {
        var kept = await store.Save(edit.Id, edit.Seen, text, new(edit.By.Trim(), clock.GetUtcNow().UtcDateTime), stop);
        return kept.Succeeded ? new DraftEdited(OpenedDraft.Of(kept.Value), entry) : Result<DraftEdited>.Failed(kept.Problems);
    }
}
