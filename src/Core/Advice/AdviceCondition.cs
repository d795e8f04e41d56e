using System.Text.Json.Serialization;

namespace Alliage.Core.Advice;

/// <summary>What one owner's own answers have to say. Exactly one subject; what is not known never meets it.</summary>
public sealed record AdviceCondition
{
    /// <summary>All of these.</summary>
    public IReadOnlyList<AdviceCondition> All { get; init; } = [];

    /// <summary>At least one of these.</summary>
    public IReadOnlyList<AdviceCondition> Any { get; init; } = [];

    /// <summary>Not this. Never enough by itself: an owner who said nothing is advised nothing.</summary>
    public AdviceCondition? Not { get; init; }

    /// <summary>Item of the guide to which one of the options <see cref="Is"/> was chosen.</summary>
    public string? Item { get; init; }

    /// <summary>Indicator that an answer carries.</summary>
    public string? Indicator { get; init; }

    /// <summary>Axis on which the owner stands at one of the poles <see cref="Is"/>.</summary>
    public string? Axis { get; init; }

    /// <summary>Scale of which the owner's reading is one of the values <see cref="Is"/>; <c>tie</c> for the four of a tie together.</summary>
    public string? Reading { get; init; }

    /// <summary>Options, poles or values that meet it.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>The conditions in it, one level down.</summary>
    [JsonIgnore]
    public IEnumerable<AdviceCondition> Parts => [.. All, .. Any, .. Not is null ? Array.Empty<AdviceCondition>() : [Not]];
}

/// <summary>How two released answers to one item are looked at.</summary>
public enum ReleasedBy
{
    /// <summary>Both chose the same one of the options asked for.</summary>
    Both,

    /// <summary>At least one chose one of them.</summary>
    Either,

    /// <summary>They chose otherwise, whatever they chose.</summary>
    Apart,
}

/// <summary>
/// What both owners have to have released. Never met by an item that only one of them released, and there is no
/// "not": otherwise what is missing could be told from what is asked.
/// </summary>
public sealed record JointCondition
{
    /// <summary>All of these.</summary>
    public IReadOnlyList<JointCondition> All { get; init; } = [];

    /// <summary>At least one of these.</summary>
    public IReadOnlyList<JointCondition> Any { get; init; } = [];

    /// <summary>Item that both released.</summary>
    public string? Item { get; init; }

    /// <summary>Options that meet it; none for <see cref="ReleasedBy.Apart"/>.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>How the two answers are looked at.</summary>
    public ReleasedBy By { get; init; }

    /// <summary>The conditions in it, one level down.</summary>
    [JsonIgnore]
    public IEnumerable<JointCondition> Parts => [.. All, .. Any];
}
