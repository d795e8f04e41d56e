using Alliage.Core.Advice;
using Alliage.Core.PrivatePages;
using Alliage.Core.Problems;
using Alliage.Workbench.Advice;

namespace Alliage.Workbench.Diagnosis;

/// <summary>One owner's private page with all that it takes to put it into words.</summary>
/// <param name="Opened">The owner's rows and the guide.</param>
/// <param name="Page">What the page says.</param>
/// <param name="Advice">The rules with their words.</param>
public sealed record OpenedPrivatePage(OpenedOwner Opened, PrivatePage Page, WordedAdvice Advice);

/// <summary>
/// Opens an owner's private page. It is read with the framework of the rules, whatever the study is read with: what an
/// owner reads does not change with a researcher's choice.
/// </summary>
public sealed class OpenPrivatePage(OpenOwner open, ReadAdvice advice)
{
    /// <summary>Problem <c>owner-unknown</c>, and those of finding the study, of the guide and of the rules.</summary>
    public async Task<Result<OpenedPrivatePage>> Run(OwnerKey key, CancellationToken stop)
    {
        var opened = await open.Run(key, stop);
        var rules = await advice.Run(stop);
        List<Problem> problems = [.. opened.Problems, .. rules.Problems];
        if (problems.Count > 0)
        {
            return Result<OpenedPrivatePage>.Failed(problems);
        }

        var (owner, worded) = (opened.Value, rules.Value);
        return owner.Guide.Frameworks.FirstOrDefault(f => f.Framework.Id == worded.Advice.Framework) is { } framework
            ? new OpenedPrivatePage(
                owner,
                PrivatePage.Of(owner.Owner, owner.Settings, owner.Guide.Guide, framework.Framework, worded.Advice),
                worded)
            : Result<OpenedPrivatePage>.Failed(Problem.Of("framework-file-missing", worded.Advice.Framework));
    }
}
