using Alliage.Core.Frameworks;
using Alliage.Core.Guides;

namespace Alliage.Core.PrivatePages;

/// <summary>The sentences that a private page chooses from.</summary>
internal static class PageSentences
{
    /// <summary>Items of which each option has a sentence of its own.</summary>
    private static readonly string[] Choices =
    [
        "trade-since", "money-shared", "what-jams-first", "eased-since", "time-to-replace", "share-of-turnover",
        "what-cannot-come-back", "who-they-are", "what-trust-rests-on", "someone-else", "writing-and-you",
    ];

    private static readonly string[] Open = ["together", "trade", "jam", "eased", "dependence", "tie", "logic"];

    public static IReadOnlyList<string> Of(Guide guide, Framework framework) =>
    [
        .. guide.Items.Where(i => Choices.Contains(i.Id)).SelectMany(i => i.Options.Select(o => $"{i.Id}.{o.Id}")),
        .. framework.Axes.SelectMany(a => a.Poles.Append("both").Select(p => $"axis.{a.Id}.{p}")),
        .. framework.Scales.Where(s => s.Id == framework.Coordination.Dependence).SelectMany(s => s.Values.Select(v => $"dependence.{v}")),
        "tie.weak",
        "tie.strong",
        "tie.mixed",
        .. Open.Select(o => "open." + o),
    ];
}
