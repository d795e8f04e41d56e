using System.Text.Json.Serialization;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Guides;

/// <summary>How an item is answered.</summary>
public enum AnswerType
{
    /// <summary>In one's own words.</summary>
    Open,

    /// <summary>One option.</summary>
    Choice,

    /// <summary>As many options as apply.</summary>
    Several,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Two short lists: mine, and the other's.</summary>
    MineAndTheirs,
}

/// <summary>Who may see an answer. Nobody but its owner and whom they allowed sees any without being released.</summary>
public enum Visibility
{
    /// <summary>A fact that both should know already; shown once both released it, apart.</summary>
    JointFact,

    /// <summary>May be shown to the partner once both released it, apart, having read the exact sentence.</summary>
    OnConsent,

    /// <summary>Never to the partner, not even as a gap or a count.</summary>
    Private,
}

/// <summary>An option of an item. An indicator is one-sided: which one an option carries is the direction it points in.</summary>
public sealed record GuideOption
{
    /// <summary>Id within the item.</summary>
    public required string Id { get; init; }

    /// <summary>Indicators that choosing it carries: at most one per axis, per scale and so on, in each framework.</summary>
    public IReadOnlyList<string> Informs { get; init; } = [];

    /// <summary>Whether it says that none of the other options holds, so that it stands alone.</summary>
    public bool Alone { get; init; }
}

/// <summary>One question of the guide.</summary>
public sealed record GuideItem
{
    /// <summary>The most options that fit on one screen and in one breath.</summary>
    public const int MostOptions = 5;

    /// <summary>Id, such as <c>expectations</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the guide, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Theme under which it is asked: the same ids as the themes raised in an interview.</summary>
    public required string Theme { get; init; }

    /// <summary>The fact it is about: a facet of a framework, or of the guide itself.</summary>
    public required string Facet { get; init; }

    /// <summary>How it is answered.</summary>
    public required AnswerType Type { get; init; }

    /// <summary>Whether it belongs to the short form.</summary>
    public bool Short { get; init; }

    /// <summary>Whether it names the growth or the firm of the partner, so that silence afterwards means nothing.</summary>
    public bool NamesPartnerGrowth { get; init; }

    /// <summary>Whether the person answers in words first and chooses afterwards.</summary>
    public bool WordsFirst { get; init; }

    /// <summary>Whether what it asks about may not arise at all, so that "it does not arise" is offered.</summary>
    public bool MayNotApply { get; init; }

    /// <summary>The most options that may be chosen; null for as many as apply.</summary>
    public int? AtMost { get; init; }

    /// <summary>Who may see the answer.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>What becomes of it on the joint page; null where it is private and can never stand there.</summary>
    public JointShape? Joint { get; init; }

    /// <summary>Whether saying nothing may mean something; the wording says what, and on which conditions.</summary>
    public bool SilenceMayMean { get; init; }

    /// <summary>Indicators that a reader may find in what is said.</summary>
    public IReadOnlyList<string> Informs { get; init; } = [];

    /// <summary>Options of a choice; empty for any other type.</summary>
    public IReadOnlyList<GuideOption> Options { get; init; } = [];

    /// <summary>Where the construct comes from, never the wording.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether its owner may release an answer to it to the partner.</summary>
    [JsonIgnore]
    public bool MayBeReleased => Visibility != Visibility.Private;

    /// <summary>Every indicator that an answer may carry, by option or by a reader.</summary>
    [JsonIgnore]
    public IEnumerable<string> MayTell => Informs.Concat(Options.SelectMany(o => o.Informs)).Distinct();
}
