using System.Buffers;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>
/// How wide a text will be at most. The server does not know the reader's fonts, so it reckons with the widest of the
/// two stacks (DejaVu Serif, DejaVu Sans): what fits in them fits in the others.
/// </summary>
public static class TextWidth
{
    private static readonly (SearchValues<char> Signs, double Ems)[] SerifSigns =
    [
        (SearchValues.Create(" \u00a0\u202f ,.il’'·-/:;j"), .34),
        (SearchValues.Create("()!IJtf"), .41),
        (SearchValues.Create("rsz*–\""), .53),
        (SearchValues.Create("acekovxyàâäçéèêëïîôöï"), .61),
        (SearchValues.Create("bdghnpquùûü0123456789"), .65),
        (SearchValues.Create("ABCEFKLPRSTVXYZÀÂÇÉÈÊË"), .77),
        (SearchValues.Create("wDGHNOQUÔÎ+&"), .89),
    ];

    private static readonly (SearchValues<char> Signs, double Ems)[] SansSigns =
    [
        (SearchValues.Create(" \u00a0\u202f ,.il’'·/:;jfIJ"), .36),
        (SearchValues.Create("()-rt\"!"), .46),
        (SearchValues.Create("aceksvxyzoàâäéèêëïîôöç*?–"), .62),
        (SearchValues.Create("bdghnpquùûü0123456789LPFT"), .64),
        (SearchValues.Create("ABCEKRSVXYZÀÂÉÈÊË"), .7),
        (SearchValues.Create("DGHNOQUÇÔw&"), .82),
    ];

    /// <summary>In the serif stack, at a size in pixels.</summary>
    public static double Serif(string text, double size) => Of(text, SerifSigns) * size;

    /// <summary>In the sans stack, at a size in pixels.</summary>
    public static double Sans(string text, double size) => Of(text, SansSigns) * size;

    /// <summary>In small capitals of the serif stack, letter-spaced.</summary>
    public static double SmallCaps(string text, double size) => (Serif(text.ToUpperInvariant(), size) * .82) + (text.Length * size * .05);

    /// <summary>The text, cut and ended by an ellipsis where it is wider than the room.</summary>
    public static string Fit(string text, double room, Func<string, double> width)
    {
        if (width(text) <= room)
        {
            return text;
        }

        var kept = text.Length;
        while (kept > 0 && width(text[..kept].TrimEnd() + "…") > room)
        {
            kept--;
        }

        // Half of a surrogate pair is no letter.
        return (kept > 0 && char.IsHighSurrogate(text[kept - 1]) ? text[..(kept - 1)] : text[..kept]).TrimEnd() + "…";
    }

    private static double Of(string text, (SearchValues<char> Signs, double Ems)[] classes)
    {
        var ems = 0.0;
        foreach (var sign in text)
        {
            var known = Array.FindIndex(classes, c => c.Signs.Contains(sign));
            ems += known < 0 ? 1.05 : classes[known].Ems;
        }

        return ems;
    }
}
