using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>What the two voices, and failing them the record, make of an alliance on an axis.</summary>
public enum PlacementStatus
{
    /// <summary>It has a pole.</summary>
    Placed,

    /// <summary>The voices stand on different poles: a finding, not an error.</summary>
    Contested,

    /// <summary>Nothing decides. A value, never filled by a lean.</summary>
    Undetermined,
}

/// <summary>Whose word a placement rests on.</summary>
public enum PlacementBasis
{
    /// <summary>Both voices.</summary>
    BothVoices,

    /// <summary>One voice; the other has no position.</summary>
    OneVoice,

    /// <summary>The record, where neither voice has anything.</summary>
    Record,
}

/// <summary>Why an axis stays undetermined.</summary>
public enum UndeterminedReason
{
    /// <summary>No counted reading.</summary>
    Nothing,

    /// <summary>As many for each pole.</summary>
    Balanced,
}

/// <summary>An alliance on one axis. The paper gives no rule for partners who differ: two marks, never an average (ours).</summary>
public sealed record AxisPlacement
{
    /// <summary>Id of the axis.</summary>
    public required string Axis { get; init; }

    /// <summary>Placed, contested or undetermined.</summary>
    public required PlacementStatus Status { get; init; }

    /// <summary>The pole, where placed.</summary>
    public string? Pole { get; init; }

    /// <summary>Whose word it rests on, where placed.</summary>
    public PlacementBasis? Basis { get; init; }

    /// <summary>Whether it hangs by one reading: a contested case with a side of one, or a placed one whose basis has one in all.</summary>
    public bool Thin { get; init; }

    /// <summary>Whether the record points elsewhere than the voices; shown, never contesting.</summary>
    public bool RecordDiffers { get; init; }

    /// <summary>Why, where undetermined.</summary>
    public UndeterminedReason? Why { get; init; }

    /// <summary>Where each account stands: A, B, the record; null for one without any source, answer or report.</summary>
    public required IReadOnlyList<Position?> Positions { get; init; }

    /// <summary>What it would take to move it; null unless placed.</summary>
    public Tenacity? Tenacity { get; init; }

    /// <summary>A person's decision beside it; null without one.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Where an account stands; null for one that brings nothing at all.</summary>
    public Position? Of(Account account) => Positions[(int)account];
}
