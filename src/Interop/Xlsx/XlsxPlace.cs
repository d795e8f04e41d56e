using System.Globalization;

namespace Alliage.Interop.Xlsx;

/// <summary>The place of a cell as spreadsheets write it: <c>AB12</c>.</summary>
internal static class XlsxPlace
{
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public static string Of(int row, int column)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
