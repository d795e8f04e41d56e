using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using Alliage.Core.Workshop;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Workshop;

/// <summary>A draft with all that the check says of it.</summary>
/// <param name="Kept">The draft.</param>
/// <param name="Worded">The framework, unsound perhaps; null where the text cannot be read at all, and only the text can be changed.</param>
/// <param name="Problems">Everything that the check refuses, as <c>framework check</c> says it of the draft's file; what is missing of a fact and of its one indicator is said once.</param>
public sealed record OpenedDraft(KeptDraft Kept, WordedFramework? Worded, IReadOnlyList<Problem> Problems)
{
    /// <summary>The draft as it reads.</summary>
    public static OpenedDraft Of(KeptDraft kept)
    {
        var text = new JsonText(kept.Id + FrameworkFile.Extension, kept.Text);
        var (worded, check) = (FrameworkFile.ReadUnchecked(text), FrameworkFile.Read(text));
        IReadOnlyList<Problem> otherId = worded.Succeeded && worded.Value.Framework.Id != kept.Id
            ? [new(WorkshopProblems.DraftId, text.File, null, "framework.id", worded.Value.Framework.Id, kept.Id)]
            : [];
        return new(kept, worded.Succeeded ? worded.Value : null, [.. otherId, .. worded.Succeeded ? Once(check.Problems, worded.Value) : check.Problems]);
    }

    // A facet that follows its indicator has its words: what is missing is missing once.
    private static IEnumerable<Problem> Once(IReadOnlyList<Problem> problems, WordedFramework worded)
    {
        var said = problems.Select(p => p.ToString().Split(':', 2)[0] + string.Join('|', p.Args)).ToHashSet(StringComparer.Ordinal);
        return problems.Where(p => p.Args.Count == 0 || Facet(p.Args[0]) is not { } facet || !OwnFacet.Is(worded, facet)
            || !said.Contains($"{p.Id} {p.File}" + string.Join('|', p.Args.Select(a => a.Replace($"facet.{facet}.", $"indicator.{facet}.", StringComparison.Ordinal)))));
    }

    private static string? Facet(string label) =>
        label.Split(".texts.facet.", 2) is [_, var rest] && rest.LastIndexOf('.') is > 0 and var dot ? rest[..dot] : null;

}

/// <summary>Opens the draft of a framework.</summary>
public sealed class OpenDraft(IFrameworkStore store)
{
    /// <summary>Problem <c>framework-draft-unknown</c>. What the check refuses is no problem of opening.</summary>
    public async Task<Result<OpenedDraft>> Run(string id, CancellationToken stop)
    {
        var draft = await store.Draft(id, stop);
        return draft.Succeeded ? OpenedDraft.Of(draft.Value) : Result<OpenedDraft>.Failed(draft.Problems);
    }
}
