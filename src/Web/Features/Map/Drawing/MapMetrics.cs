namespace Alliage.Web.Features.Map.Drawing;

/// <summary>How much is written into the field.</summary>
public enum MapForm
{
    /// <summary>With the firms' names above the marks: up to 24 alliances.</summary>
    Full,

    /// <summary>Sigla beside the marks, names in the list: beyond that.</summary>
    Compact,

    /// <summary>The same on 354 pixels, for a phone.</summary>
    Phone,
}

/// <summary>The measures of a form, in pixels of the drawing.</summary>
public sealed record MapMetrics
{
    /// <summary>The most alliances whose names are written into the field.</summary>
    public const int MostNamed = 24;

    public required MapForm Form { get; init; }

    public required double Width { get; init; }

    /// <summary>Where the field begins: to its left stand the names of poles and bands.</summary>
    public required double FieldLeft { get; init; }

    public required double FieldTop { get; init; }

    /// <summary>Width of a band of the axis drawn from left to right.</summary>
    public required double Cell { get; init; }

    /// <summary>Where A, B and the record stand in a cell, from its left.</summary>
    public required IReadOnlyList<double> Slots { get; init; }

    /// <summary>Radius of the circle; the square and the lozenge follow from it.</summary>
    public required double Radius { get; init; }

    /// <summary>Space kept between two rows.</summary>
    public required double RowGap { get; init; }

    /// <summary>Space kept at both ends of a band.</summary>
    public required double BandPad { get; init; }

    /// <summary>Size of the siglum.</summary>
    public required double SiglumSize { get; init; }

    public bool HasNames => Form == MapForm.Full;

    public double FieldRight => FieldLeft + (4 * Cell);

    public double AxisX => FieldLeft + (2 * Cell);

    /// <summary>How far a mark reaches from its middle, outline included.</summary>
    public double Reach => Radius + 1.75;

    /// <summary>How far two balanced voices stand from the line that they touch.</summary>
    public double Touch => Reach;

    public static MapMetrics Full { get; } = new()
    {
        Form = MapForm.Full,
        Width = 856,
        FieldLeft = 76,
        FieldTop = 49,
        Cell = 195,
        Slots = [18, 72, 99],
        Radius = 5.4,
        RowGap = 6,
        BandPad = 7,
        SiglumSize = 17,
    };

    public static MapMetrics Compact { get; } = new()
    {
        Form = MapForm.Compact,
        Width = 856,
        FieldLeft = 76,
        FieldTop = 49,
        Cell = 195,
        Slots = [60, 132, 159],
        Radius = 5.4,
        RowGap = 2,
        BandPad = 9,
        SiglumSize = 17,
    };

    public static MapMetrics Phone { get; } = new()
    {
        Form = MapForm.Phone,
        Width = 354,
        FieldLeft = 38,
        FieldTop = 44,
        Cell = 77.5,
        Slots = [31, 49, 63],
        Radius = 4.9,
        RowGap = 5,
        BandPad = 9,
        SiglumSize = 15,
    };

    /// <summary>The form for a screen of ordinary width.</summary>
    public static MapMetrics Wide(int alliances) => alliances <= MostNamed ? Full : Compact;

    /// <summary>Left edge of a band's cell.</summary>
    public double CellLeft(Band across) => across switch
    {
        Band.FirstClear => FieldLeft,
        Band.FirstLeaning => FieldLeft + Cell,
        Band.Line => AxisX,
        Band.SecondLeaning => AxisX,
        _ => AxisX + Cell,
    };
}
