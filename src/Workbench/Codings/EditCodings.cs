using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Codings;

/// <summary>Adds, moves, changes and removes codings: all steps in one revision, or none of them.</summary>
public sealed class EditCodings(ChangeStudy change)
{
    /// <summary>
    /// Problems of <see cref="CodingProblems"/> and of the checks (<c>range-outside</c>, <c>range-empty</c>,
    /// <c>range-splits-character</c>, <c>quote-drifted</c>, <c>coded-twice</c>, <c>unknown-code</c>, <c>unknown-source</c>…),
    /// and those of <see cref="ChangeStudy"/>.
    /// </summary>
    public Task<Result<Edited>> Run(Edit edit, IReadOnlyList<CodingStep> steps, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, steps), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, IReadOnlyList<CodingStep> steps)
    {
        var texts = new Dictionary<string, string>();
        foreach (var source in Sources(editing, steps))
        {
            var text = await editing.ReadText(source);
            if (!text.Succeeded)
            {
                return Result<IReadOnlyList<StudyChange>>.Failed(text.Problems);
            }

            texts[source] = text.Value;
        }

        var draft = new CodingDraft(editing.Study, texts, editing.Author);
        foreach (var step in steps)
        {
            draft.Take(step);
        }

        var problems = draft.Problems;
        return problems.Count > 0 ? Result<IReadOnlyList<StudyChange>>.Failed(problems) : Result<IReadOnlyList<StudyChange>>.Of(draft.Changes);
    }

    /// <summary>The sources that the steps touch, as far as the study has them.</summary>
    private static IEnumerable<string> Sources(Editing editing, IReadOnlyList<CodingStep> steps)
    {
        var named = steps.Select(s => (s as CodingStep.Add)?.Source ?? (s as CodingStep.AddInVivo)?.Source).OfType<string>().ToHashSet();
        var ids = steps.Select(Changed).OfType<string>().ToHashSet();
        return editing.Study.Cases.SelectMany(c => c.Sources)
            .Where(s => named.Contains(s.Source.Id) || (ids.Count > 0 && s.Codings.Any(c => ids.Contains(c.Id))))
            .Select(s => s.Source.Id);
    }

    private static string? Changed(CodingStep step) => step switch
    {
        CodingStep.SetRange s => s.Id,
        CodingStep.SetCode s => s.Id,
        CodingStep.SetDenies s => s.Id,
        _ => null,
    };
}
