using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Alliage.Interop.Xlsx;

/// <summary>The few looks of cells, by their place in the list.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Text = 2;
    public const uint Day = 3;

    private const uint TextFormat = 49;
    private const uint DayFormat = 14;

    public static Stylesheet Sheet => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), new Border(new BottomBorder { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0),
            Format(TextFormat, 1, border: 1),
            Format(TextFormat, 0),
            Format(DayFormat, 0)));

    /// <summary>Texts have the format of texts and Excel's own mark of one, so that editing a cell that begins with = leaves it a text.</summary>
    private static CellFormat Format(uint number, uint font, uint border = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = number == TextFormat })
        {
            NumberFormatId = number,
            FontId = font,
            FillId = 0,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            QuotePrefix = BooleanValue.FromBoolean(number == TextFormat),
        };
}
