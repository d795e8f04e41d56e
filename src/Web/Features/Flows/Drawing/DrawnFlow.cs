using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Flows.Drawing;

/// <summary>A line of text at a place; anchored at its start, its middle or its end.</summary>
public sealed record DrawnText(string Text, Point At, string Class, string? Anchor = null);

/// <summary>Something told that passes, or is put in common: its name above, and a strand for each account that speaks.</summary>
/// <param name="Told">What is told.</param>
/// <param name="Name">The resource.</param>
/// <param name="Left">Left end.</param>
/// <param name="Right">Right end.</param>
/// <param name="Tellers">The marks behind the name, with whether each says so, denies it or is silent.</param>
public sealed record DrawnLane(
    ToldResource Told, DrawnText Name, Point Left, Point Right, IReadOnlyList<(Account Account, Saying Saying, Point At)> Tellers)
{
    /// <summary>Whether it points to the right; null where it has no direction.</summary>
    public bool? ToTheRight => Told.Firm is { } firm ? firm == Account.A : null;

    /// <summary>What an account makes of it.</summary>
    public Saying? Of(Account account) => Told.Accounts[(int)account]?.Saying;
}

/// <summary>What holds a firm back: its pinch beside the firm's thread, and the words.</summary>
public sealed record DrawnBottleneck(
    Bottleneck Bottleneck, Account Firm, Point Pinch, IReadOnlyList<DrawnText> Texts, IReadOnlyList<(Account Account, Point At)> Tellers);

/// <summary>How what is brought is joined: a sign, then words.</summary>
/// <param name="Values">The values that are named.</param>
/// <param name="Sign">Where the sign stands.</param>
public sealed record DrawnJoint(IReadOnlyList<string> Values, Point Sign);

/// <summary>All of a drawing.</summary>
public sealed record DrawnFlow
{
    public required FlowMetrics Metrics { get; init; }

    public required double Height { get; init; }

    /// <summary>Tops of the two threads.</summary>
    public required IReadOnlyList<Point> Firms { get; init; }

    /// <summary>Where the threads end.</summary>
    public required double Foot { get; init; }

    public required IReadOnlyList<DrawnText> Texts { get; init; }

    public required IReadOnlyList<DrawnLane> Lanes { get; init; }

    public required IReadOnlyList<DrawnBottleneck> Bottlenecks { get; init; }

    /// <summary>Null where the framework does not ask how what is brought is used, or nobody says it.</summary>
    public required DrawnJoint? Joint { get; init; }
}
