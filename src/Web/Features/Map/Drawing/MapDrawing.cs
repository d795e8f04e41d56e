using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>An account's mark.</summary>
public sealed record DrawnMark(Account Account, Point At, MarkKind Kind, Box Box);

/// <summary>A line between two marks of an alliance; dotted where one of them does not stand there by its own word on both axes.</summary>
public sealed record DrawnLine(Point From, Point To, bool Dotted);

/// <summary>A double stroke where a contested alliance's line crosses an axis; thin: the second stroke is dotted.</summary>
public sealed record DrawnSlash(Point At, bool Thin);

/// <summary>An alliance's label: the siglum, and in the full form the names.</summary>
/// <param name="Siglum">The siglum.</param>
/// <param name="Names">The firms' names; empty outside the full form.</param>
/// <param name="At">Where the text starts, or ends where <paramref name="AtEnd"/>; y is the baseline.</param>
/// <param name="AtEnd">Whether the text ends at the point instead of starting there.</param>
/// <param name="Box">The room it takes at most.</param>
public sealed record DrawnLabel(string Siglum, string Names, Point At, bool AtEnd, Box Box);

/// <summary>One alliance in the field, or in the strip under it.</summary>
public sealed record DrawnCase
{
    public required MapCase Case { get; init; }

    public required DrawnLabel Label { get; init; }

    /// <summary>Why it has no place; empty in the field.</summary>
    public string Reason { get; init; } = "";

    public IReadOnlyList<DrawnMark> Marks { get; init; } = [];

    public IReadOnlyList<DrawnLine> Lines { get; init; } = [];

    public IReadOnlyList<DrawnSlash> Slashes { get; init; } = [];

    /// <summary>The middle of the small lozenge which says that the record points elsewhere.</summary>
    public Point? RecordDiffers { get; init; }

    /// <summary>Whether a placed axis hangs by one reading: the siglum is underlined with dots.</summary>
    public bool Thin { get; init; }

    /// <summary>What a pointer may hit and what focus frames: a box for each row that the alliance stands in.</summary>
    public required IReadOnlyList<Box> Targets { get; init; }

    public bool IsContested => Slashes.Count > 0;
}

/// <summary>A band of the axis drawn from bottom to top, from its upper to its lower edge.</summary>
public sealed record DrawnBand(Band Band, double Top, double Bottom);

/// <summary>The map as computed: everything has its place, nothing is left to the browser.</summary>
public sealed record MapDrawing
{
    public required MapMetrics Metrics { get; init; }

    public required double Height { get; init; }

    /// <summary>From the top of the field to its bottom.</summary>
    public required IReadOnlyList<DrawnBand> Bands { get; init; }

    /// <summary>The axis between the upper and the lower bands: drawn once for each row that balanced voices need.</summary>
    public required IReadOnlyList<double> AxisYs { get; init; }

    /// <summary>All alliances in reading order: the field row by row, then the strip.</summary>
    public required IReadOnlyList<DrawnCase> Cases { get; init; }

    /// <summary>Where the strip of alliances without a place begins; null without one.</summary>
    public required double? StripTop { get; init; }

    public double FieldBottom => Bands[^1].Bottom;
}
