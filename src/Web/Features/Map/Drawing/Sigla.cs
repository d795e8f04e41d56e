using System.Globalization;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>The short signs that stand for alliances on the map, and their order.</summary>
public static class Sigla
{
    /// <summary>The longest id that a phone's map can show beside a mark.</summary>
    public const int Longest = 3;

    /// <summary>Ids as they are where all are short; else the study's numbering, so that no two look alike when cut.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> ids) => ids.All(id => id.Length <= Longest)
        ? ids
        : [.. ids.Select((_, at) => (at + 1).ToString(CultureInfo.InvariantCulture))];

    /// <summary>Numbers by value, then words in ordinal order.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        (int.TryParse(x, CultureInfo.InvariantCulture, out var a), int.TryParse(y, CultureInfo.InvariantCulture, out var b)) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(x, y),
        });
}
