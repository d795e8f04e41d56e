using Alliage.Core.Crossing;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What the cases of a group have in common.</summary>
public abstract record GroupValue
{
    /// <summary>Nothing but their study: the cases are not ordered.</summary>
    public sealed record Whole : GroupValue;

    /// <summary>Placed at a pole.</summary>
    /// <param name="Id">Id of the pole.</param>
    public sealed record Pole(string Id) : GroupValue;

    /// <summary>The voices stand at different poles.</summary>
    public sealed record Contested : GroupValue;

    /// <summary>Nothing decides.</summary>
    public sealed record Undetermined : GroupValue;

    /// <summary>In a configuration.</summary>
    /// <param name="Id">Id of the configuration.</param>
    public sealed record Configuration(string Id) : GroupValue;

    /// <summary>Nothing is published of its place.</summary>
    public sealed record NotPublished : GroupValue;

    /// <summary>A value for each of two voices, never joined into one; the stronger first, null where undetermined.</summary>
    /// <param name="First">The stronger value.</param>
    /// <param name="Second">The other.</param>
    public sealed record Pair(string? First, string? Second) : GroupValue;

    /// <summary>Where cases fall under a grouping: as alliances, or each voice for its own firm.</summary>
    /// <param name="Alliance">Of the alliance; null where voices are told of.</param>
    /// <param name="A">Of voice A; null where the alliance is told of.</param>
    /// <param name="B">Of voice B, likewise.</param>
    public sealed record Fallen(Categories? Alliance, Categories? A, Categories? B) : GroupValue;

    /// <summary>Whether the firms compete.</summary>
    /// <param name="Value">What is known of it.</param>
    public sealed record Competing(Competitors Value) : GroupValue;

    /// <summary>An attribute: of the alliance, of each voice, of the record; null where it has none.</summary>
    /// <param name="Alliance">Of the alliance itself.</param>
    /// <param name="A">Of voice A.</param>
    /// <param name="B">Of voice B.</param>
    /// <param name="Record">Of the record.</param>
    public sealed record Attribute(string? Alliance, string? A, string? B, string? Record) : GroupValue
    {
        /// <summary>Whether no account and not the alliance has a value.</summary>
        public bool IsMissing => (Alliance ?? A ?? B ?? Record) is null;
    }
}

/// <summary>Cases that an order does not tell apart, in the study's order.</summary>
/// <param name="Value">What they have in common.</param>
/// <param name="Cases">The cases, at least one.</param>
public sealed record CaseGroup(GroupValue Value, IReadOnlyList<CasePlacement> Cases);
