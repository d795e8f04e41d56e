using System.Globalization;
using Alliage.Core.Sources.Themes;

namespace Alliage.Core.Studies.Pasting;

/// <summary>Cells as people write them, in French and in English.</summary>
internal static class PastedValues
{
    private static readonly (string Written, string Kept)[] Dates =
    [
        ("yyyy", "yyyy"), ("yyyy-MM", "yyyy-MM"), ("yyyy-MM-dd", "yyyy-MM-dd"), ("MM/yyyy", "yyyy-MM"), ("d/M/yyyy", "yyyy-MM-dd"), ("d.M.yyyy", "yyyy-MM-dd"),
    ];

    /// <summary>A year, month or day as a study keeps it (<c>03/2019</c> is <c>2019-03</c>, the day first); null where it is none.</summary>
    public static string? Date(string cell) => Dates
        .Select(d => DateOnly.TryParseExact(cell, d.Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString(d.Kept, CultureInfo.InvariantCulture)
            : null)
        .FirstOrDefault(d => d is not null);

    /// <summary>A whole number of people; null where it is none.</summary>
    public static int? Size(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size <= 100_000 ? size : null;

    /// <summary>Whether the firms compete; null where the word is not known.</summary>
    public static Competitors? Competing(string cell) => string.Concat(FoldedWord.In(cell, 0, cell.Length).Select(w => w.Folded)) switch
    {
        "oui" or "yes" or "o" or "y" => Competitors.Yes,
        "non" or "no" or "n" => Competitors.No,
        "probable" or "probablement" or "probably" or "likely" => Competitors.Probable,
        "inconnu" or "unknown" or "" => Competitors.Unknown,
        _ => null,
    };
}
