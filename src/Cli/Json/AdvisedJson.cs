using Alliage.Core.Studies;
using Alliage.Workbench.Advising;

namespace Alliage.Cli.Json;

/// <summary>An alliance in <c>diagnosis list --json</c>, as far as an adviser may know it.</summary>
internal sealed record AdvisedCaseJson(string Alliance, IReadOnlyList<AdvisedOwnerJson> Owners, MadeJson? JointPage, DateOnly? Again, bool Due)
{
    public static AdvisedCaseJson Of(AdvisedCase advised) => new(
        advised.Id,
        [.. advised.Owners.Select(o => new AdvisedOwnerJson(Keyword.Of(o.Account), o.IsAsked, o.CodesOut, o.Allowed is not null))],
        MadeJson.Of(advised.JointPage),
        advised.Again,
        advised.IsDue);
}

/// <summary>An owner: whether asked, how many codes open their pages, and whether the adviser may read them. Nothing tells whether anything was answered.</summary>
internal sealed record AdvisedOwnerJson(string Account, bool Asked, int Codes, bool MayRead);

/// <summary>That a joint page was made.</summary>
internal sealed record MadeJson(DateTime At, string By)
{
    public static MadeJson? Of(JointPage? made) => made is null ? null : new(made.At, made.By);
}
