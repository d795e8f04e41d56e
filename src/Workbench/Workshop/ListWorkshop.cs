using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>A framework in the list of the workshop.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsOwn">Whether it was made here; else it comes with the program.</param>
/// <param name="Summary">The newest version; null where only a draft is there, or where it cannot be read.</param>
/// <param name="Versions">How many versions were published here.</param>
/// <param name="Draft">Its draft, with what the check says of it; null for none.</param>
/// <param name="Problems">Why it cannot be read.</param>
public sealed record WorkshopEntry(
    string Id, bool IsOwn, FrameworkSummary? Summary, int Versions, OpenedDraft? Draft, IReadOnlyList<Problem> Problems)
{
    /// <summary>Its name; its id where nothing gives it one yet.</summary>
    public LocalText Name => Summary?.Name ?? (Draft?.Worded is { } draft ? Named(draft) : new LocalText(Id, Id));

    private LocalText Named(WordedFramework draft) => new(
        draft.Wordings.FirstOrDefault(w => w.Language == "fr")?.Texts.GetValueOrDefault("name") ?? Id,
        draft.Wordings.FirstOrDefault(w => w.Language == "en")?.Texts.GetValueOrDefault("name") ?? Id);
}

/// <summary>All frameworks: those that come with the program, those made here, and drafts.</summary>
public sealed class ListWorkshop(OwnFrameworks frameworks, IFrameworkStore store)
{
    /// <summary>Own ones first; problems of the workspace.</summary>
    public async Task<Result<IReadOnlyList<WorkshopEntry>>> Run(CancellationToken stop)
    {
        var drafts = await store.Drafts(stop);
        if (!drafts.Succeeded)
        {
            return Result<IReadOnlyList<WorkshopEntry>>.Failed(drafts.Problems);
        }

        var builtIn = frameworks.BuiltIn();
        var entries = new List<WorkshopEntry>();
        foreach (var id in frameworks.List().Union(drafts.Value.Select(d => d.Id)))
        {
            var draft = drafts.Value.FirstOrDefault(d => d.Id == id);
            var published = frameworks.List().Contains(id);
            var read = published ? await frameworks.Read(id, stop) : null;
            entries.Add(new(
                id,
                !builtIn.Contains(id),
                read is { Succeeded: true } ? FrameworkSummary.Of(read.Value) : null,
                frameworks.VersionsOf(id).Count,
                draft is null ? null : OpenedDraft.Of(draft),
                read?.Problems ?? []));
        }

        return (List<WorkshopEntry>)[.. entries.OrderByDescending(e => e.IsOwn).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }
}
