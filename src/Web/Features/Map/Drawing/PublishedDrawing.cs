namespace Alliage.Web.Features.Map.Drawing;

/// <summary>One row of a quarter's list, or one sign of it in the small form.</summary>
/// <param name="Case">The alliance, its names cut to the room.</param>
/// <param name="Lozenge">Middle of its lozenge.</param>
/// <param name="Siglum">Where the siglum starts, on the baseline.</param>
/// <param name="Names">Where the names start.</param>
/// <param name="Grade">Where the word of its grade starts.</param>
/// <param name="Target">What a pointer may hit and what focus frames.</param>
public sealed record PublishedRow(PublishedCase Case, Point Lozenge, Point Siglum, Point Names, Point Grade, Box Target);

/// <summary>A quarter, or a lane beside or under the cross for places that are not published on an axis.</summary>
public sealed record PublishedList(string Heading, Point At, IReadOnlyList<PublishedRow> Rows);

/// <summary>The map as published: a cross, and in each quarter a list. A place inside a quarter would mean nothing, so there is none.</summary>
public sealed record PublishedDrawing
{
    public required bool IsSmall { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The axis from top to bottom.</summary>
    public required double AxisX { get; init; }

    /// <summary>The axis from left to right.</summary>
    public required double AxisY { get; init; }

    /// <summary>The cross, without the lanes.</summary>
    public required Box Cross { get; init; }

    public required IReadOnlyList<PublishedList> Lists { get; init; }

    /// <summary>Left edge of the lane beside the cross; null without one.</summary>
    public double? LaneX { get; init; }

    /// <summary>Upper edge of the lane under the cross; null without one.</summary>
    public double? LaneY { get; init; }
}
