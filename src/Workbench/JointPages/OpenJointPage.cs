using Alliage.Core.Advice;
using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.JointPages;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Advice;
using Alliage.Workbench.Guides;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.JointPages;

/// <summary>
/// The joint page of an alliance: what both released, made or not. Of the study there is nothing else in it, not even a
/// revision, which would move whenever one of the two writes.
/// </summary>
/// <param name="Content">What stands on it.</param>
/// <param name="Guide">The guide with its words.</param>
/// <param name="Advice">The rules of advice with their words; null where they cannot be read.</param>
/// <param name="Questions">Rules whose question suits what both released: three at most, or none.</param>
public sealed record OpenedJointPage(
    JointContent Content, WordedGuide Guide, WordedAdvice? Advice, IReadOnlyList<AdviceRule> Questions)
{
    /// <summary>The questions in words.</summary>
    /// <param name="language"><c>fr</c> or <c>en</c>.</param>
    public IReadOnlyList<string> QuestionsIn(string language) =>
        Advice is null ? [] : [.. Questions.Select(q => Advice.In(language)[AdviceKeys.Meeting(q)])];
}

/// <summary>Opens the joint page of an alliance.</summary>
public sealed class OpenJointPage(StudyFinder finder, ReadGuide guides, ReadAdvice advice)
{
    /// <summary>Problem <c>unknown-alliance</c>, and those of finding the study and of reading the guide.</summary>
    public async Task<Result<OpenedJointPage>> Run(string study, string alliance, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        var guide = await guides.Run(stop);
        List<Problem> problems = [.. found.Problems, .. guide.Problems];
        if (problems.Count > 0)
        {
            return Result<OpenedJointPage>.Failed(problems);
        }

        var opened = found.Value.Study;
        if (opened.Case(alliance) is null)
        {
            return Result<OpenedJointPage>.Failed(
                StudyProblem.UnknownAlliance(opened, alliance));
        }

        var rules = await advice.Run(stop);
        var both = DoubleKey.Of(guide.Value.Guide, Held(opened, alliance, Account.A, guide.Value.Guide), Held(opened, alliance, Account.B, guide.Value.Guide));
        return new OpenedJointPage(
            ContentOf(opened, alliance, guide.Value.Guide),
            guide.Value.Worded,
            rules.Succeeded ? rules.Value : null,
            rules.Succeeded ? [.. JointAdvice.Of(rules.Value.Advice, [.. both.Select(r => r.A)], [.. both.Select(r => r.B)]).Select(q => q.Rule)] : []);
    }

    /// <summary>What both released.</summary>
    internal static JointContent ContentOf(Study study, string alliance, Guide guide)
    {
        string? Firm(Account account) => study.Case(alliance)?.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym;
        return JointContent.Of(
            guide,
            new(Firm(Account.A), Firm(Account.B)),
            Held(study, alliance, Account.A, guide),
            Held(study, alliance, Account.B, guide),
            study.JointPages.FirstOrDefault(p => p.Alliance == alliance));
    }

    /// <summary>The releases that hold are picked here, where answers are known; what makes the page sees those alone.</summary>
    private static IReadOnlyList<Release> Held(Study study, string alliance, Account account, Guide guide) =>
        study.Owner(alliance, account) is { } owner
            ? Releases.Current(guide, owner, study.JointPages.Any(p => p.Alliance == alliance))
            : [];
}
