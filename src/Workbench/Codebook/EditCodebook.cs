using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Codebook;

/// <summary>Changes the codebook: all steps in one revision, or none of them.</summary>
public sealed class EditCodebook(ChangeStudy change)
{
    /// <summary>
    /// Problems of <see cref="CodebookProblems"/> and of the checks (<c>unknown-code</c>, <c>code-cycle</c>,
    /// <c>parent-linked</c>, <c>indicators-clash</c>, <c>signs-clash</c>, <c>colour-invalid</c>…), and those of
    /// <see cref="ChangeStudy"/>.
    /// </summary>
    public Task<Result<Edited>> Run(Edit edit, IReadOnlyList<CodebookStep> steps, CancellationToken stop) =>
        change.Run(edit, editing => Plan(editing, steps), stop);

    private static async Task<Result<IReadOnlyList<StudyChange>>> Plan(Editing editing, IReadOnlyList<CodebookStep> steps)
    {
        var draft = new CodebookDraft(editing.Study, editing.Framework, await editing.EveryFramework());
        foreach (var step in steps)
        {
            draft.Take(step);
        }

        var problems = draft.Problems;
        return problems.Count > 0 ? Result<IReadOnlyList<StudyChange>>.Failed(problems) : Result<IReadOnlyList<StudyChange>>.Of(draft.Changes);
    }
}
