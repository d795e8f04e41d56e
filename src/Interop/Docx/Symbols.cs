using System.Globalization;

namespace Alliage.Interop.Docx;

/// <summary>Characters that Word takes from a picture font by number. Those of transcripts are few; others stay the private ones that they are.</summary>
internal static class Symbols
{
    private static readonly Dictionary<(string Font, int Code), string> Known = new()
    {
        [("Wingdings", 0x4A)] = "☺",
        [("Wingdings", 0x4C)] = "☹",
        [("Wingdings", 0x6C)] = "●",
        [("Wingdings", 0x6E)] = "■",
        [("Wingdings", 0xA7)] = "▪",
        [("Wingdings", 0xD8)] = "➢",
        [("Wingdings", 0xDF)] = "←",
        [("Wingdings", 0xE0)] = "→",
        [("Wingdings", 0xFC)] = "✓",
        [("Symbol", 0xAB)] = "↔",
        [("Symbol", 0xAC)] = "←",
        [("Symbol", 0xAE)] = "→",
        [("Symbol", 0xB0)] = "°",
        [("Symbol", 0xB1)] = "±",
        [("Symbol", 0xB7)] = "•",
        [("Symbol", 0xBC)] = "…",
    };

    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) || number is 0 or > 0xFFFF || char.IsSurrogate((char)number))
        {
            return "\u25A1";
        }

        // Picture fonts stand in the private area from F000 on, or at the bare number.
        return (number >> 8) is 0 or 0xF0 && Known.TryGetValue((font ?? "", number & 0xFF), out var known)
            ? known
            : ((char)number).ToString();
    }
}
