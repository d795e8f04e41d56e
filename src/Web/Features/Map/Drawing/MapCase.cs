using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>What the placement rule found on one axis, as far as it is drawn.</summary>
public sealed record AxisFinding(PlacementStatus Status, PlacementBasis? Basis, bool Thin, bool RecordDiffers)
{
    public static AxisFinding Of(AxisPlacement axis) => new(axis.Status, axis.Basis, axis.Thin, axis.RecordDiffers);
}

/// <summary>An alliance as the map sees it.</summary>
public sealed record MapCase
{
    /// <summary>Id of the alliance.</summary>
    public required string Id { get; init; }

    /// <summary>The sign it bears on the map: its id, or its number where ids are long.</summary>
    public required string Siglum { get; init; }

    /// <summary>The two firms' names, as one label.</summary>
    public required string Names { get; init; }

    /// <summary>Where A, B and the record stand.</summary>
    public required IReadOnlyList<Standing> Standings { get; init; }

    /// <summary>The finding on the axis drawn from left to right.</summary>
    public required AxisFinding Across { get; init; }

    /// <summary>The finding on the axis drawn from bottom to top.</summary>
    public required AxisFinding Up { get; init; }

    /// <summary>Why it has no place in the field, in words; empty where it has one.</summary>
    public string Reason { get; init; } = "";

    public Standing Of(Account account) => Standings[(int)account];

    /// <summary>Whether some account stands on both axes, alone or with another: else there is nothing to draw.</summary>
    public bool HasPlace =>
        (Up.Basis == PlacementBasis.Record || Of(Account.A).Up is not null || Of(Account.B).Up is not null)
        && (Across.Basis == PlacementBasis.Record || Of(Account.A).Across is not null || Of(Account.B).Across is not null);

    /// <summary>The axis drawn from left to right: the second of the framework.</summary>
    public static Axis AcrossOf(Framework framework) => framework.Axes[1];

    /// <summary>The axis drawn from bottom to top: the first of the framework.</summary>
    public static Axis UpOf(Framework framework) => framework.Axes[0];

    /// <summary>From the engine's results.</summary>
    public static MapCase Of(CasePlacement placement, Framework framework, string siglum, string names, string reason = "")
    {
        var across = placement.Axis(AcrossOf(framework).Id);
        var up = placement.Axis(UpOf(framework).Id);
        return new()
        {
            Id = placement.Case.Alliance.Id,
            Siglum = siglum,
            Names = names,
            Standings = [.. Accounts.All.Select(a => Standing.Of(across.Of(a), up.Of(a)))],
            Across = AxisFinding.Of(across),
            Up = AxisFinding.Of(up),
            Reason = reason,
        };
    }
}
