using Alliage.Core.Diagnosis;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering.Paper;

/// <summary>A form filled in on paper.</summary>
/// <param name="Form">Which questions it has.</param>
/// <param name="Language">Its language; null where nobody said.</param>
/// <param name="Replies">What is written on it; empty where nothing is.</param>
/// <param name="Allowed">What its owner allows by a tick.</param>
internal sealed record PaperSheet(GuideForm Form, string? Language, IReadOnlyList<Reply> Replies, IReadOnlyList<ConsentTo> Allowed);

/// <summary>What was kept of a sheet.</summary>
/// <param name="Answers">How many answers were written on it.</param>
internal sealed record PaperKept(int Answers);

/// <summary>Keeps what was typed in from paper as its owner's answers, handed in. What the paper says nothing of stays as it is.</summary>
internal sealed class PaperKeeping(UseCases useCases, OwnerKey owner, OpenedOwner? opened)
{
    /// <summary>How many answers were kept. Problems of asking the owner, and of keeping.</summary>
    public async Task<Result<PaperKept>> Run(PaperSheet sheet, string by, CancellationToken stop)
    {
        if (opened is null)
        {
            var asked = await useCases.AskOwner.Run(
                owner.Study, new Respondent { Alliance = owner.Alliance, Account = owner.Account }, by, stop);
            if (!asked.Succeeded)
            {
                return Result<PaperKept>.Failed(asked.Problems);
            }
        }

        var written = sheet.Replies.Where(r => !r.IsEmpty).ToList();
        var there = opened?.Owner.Answers.Select(a => a.Item).ToHashSet(StringComparer.Ordinal) ?? [];
        var rest = sheet.Replies.Where(r => r.IsEmpty && !there.Contains(r.Item)).Select(r => r with { Absence = Absence.NotReached });
        var kept = await useCases.KeepReplies.Run(
            owner, new([.. written, .. rest]) { Form = sheet.Form, Language = sheet.Language, HandIn = true }, stop);
        List<Problem> problems = [.. kept.Problems];
        foreach (var to in problems.Count > 0 ? [] : sheet.Allowed)
        {
            problems.AddRange((await useCases.SetConsent.Run(owner, to, true, stop)).Problems);
        }

        return problems.Count > 0 ? Result<PaperKept>.Failed(problems) : new PaperKept(written.Count);
    }
}
