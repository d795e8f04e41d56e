using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using Alliage.Workbench.JointPages;

namespace Alliage.Cli.Json;

/// <summary>The joint page in <c>diagnosis joint --json</c>: what both released and nothing else; no count of anything else either.</summary>
internal sealed record JointJson(
    string Alliance,
    MadeJson? Made,
    IReadOnlyList<JointItemJson> Described,
    IReadOnlyList<BroughtJson> Brings,
    IReadOnlyList<JointTaskJson> Tasks,
    IReadOnlyList<JointItemJson> Views,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Questions)
{
    public static JointJson Of(string alliance, OpenedJointPage opened)
    {
        var content = opened.Content;
        return new(
            alliance,
            MadeJson.Of(content.Made),
            [.. content.Described.Select(JointItemJson.Of)],
            [.. content.Brings.Select(b => new BroughtJson(b.Item, Keyword.Of(b.Firm), b.OwnerSays, b.PartnerSays))],
            [.. content.Tasks.Select(t => new JointTaskJson(t.Words, Keyword.Of(t.Claim), [.. t.SaidBy.Select(a => Keyword.Of(a))]))],
            [.. content.Views.Select(JointItemJson.Of)],
            content.Subjects,
            [.. opened.Questions.Select(q => q.Id)]);
    }
}

/// <summary>One item as both see it.</summary>
internal sealed record JointItemJson(string Item, string Relation, string? More, SayingJson A, SayingJson B)
{
    public static JointItemJson Of(Core.JointPages.JointView view) => new(
        view.Item, Keyword.Of(view.Relation), view.More is { } who ? Keyword.Of(who) : null, SayingJson.Of(view.A), SayingJson.Of(view.B));
}

/// <summary>What one owner says to it.</summary>
internal sealed record SayingJson(IReadOnlyList<string> Options, string? Words)
{
    public static SayingJson Of(Saying saying) => new(saying.Options, saying.Words);
}

/// <summary>What a firm brings, as its owner says and as the partner says.</summary>
internal sealed record BroughtJson(string Item, string Firm, IReadOnlyList<string> OwnerSays, IReadOnlyList<string> PartnerSays);

/// <summary>A task and who takes it on.</summary>
internal sealed record JointTaskJson(string Words, string Claim, IReadOnlyList<string> SaidBy);
