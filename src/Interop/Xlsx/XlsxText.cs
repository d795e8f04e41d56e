using System.Globalization;
using System.Text;

namespace Alliage.Interop.Xlsx;

/// <summary>Texts as a workbook can hold them: no sign that XML forbids, none that Excel would read as an escape, not too long.</summary>
internal static class XlsxText
{
    /// <summary>The most UTF-16 units of a cell (ECMA-376, and Excel's own limit).</summary>
    public const int Longest = 32_767;

    private const string Cut = " […]";

    /// <summary>The text as it stands in the file.</summary>
    public static string Of(string text)
    {
        var whole = text.Length <= Longest ? text : text[..End(text, Longest - Cut.Length)] + Cut;
        var safe = new StringBuilder(whole.Length);
        for (var at = 0; at < whole.Length; at++)
        {
            var sign = whole[at];
            if (char.IsHighSurrogate(sign) && at + 1 < whole.Length && char.IsLowSurrogate(whole[at + 1]))
            {
                safe.Append(sign).Append(whole[++at]);
            }
            else if (IsEscape(whole, at) || sign is (< ' ' and not ('\t' or '\n')) or '\ufffe' or '\uffff' || char.IsSurrogate(sign))
            {
                // Excel's own way of writing a sign that XML cannot hold, and of an underscore that only looks like one.
                safe.Append("_x").Append(((int)sign).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
            }
            else
            {
                safe.Append(sign);
            }
        }

        return safe.ToString();
    }

    /// <summary>Whether <c>_x0041_</c> stands here: Excel would show an A.</summary>
    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && text[(at + 2)..(at + 6)].All(char.IsAsciiHexDigit);

    private static int End(string text, int limit) => char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
}
