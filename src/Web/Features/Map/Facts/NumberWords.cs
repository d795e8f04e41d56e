using System.Globalization;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>Numbers as a sentence writes them: in words up to twenty, in figures beyond. French ones agree with "alliance".</summary>
public static class NumberWords
{
    private static readonly string[] French =
    [
        "aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
    ];

    private static readonly string[] English =
    [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Within a sentence.</summary>
    public static string In(string language, int number)
    {
        var words = language == "fr" ? French : English;
        return number >= 0 && number < words.Length ? words[number] : number.ToString("N0", CultureInfo.GetCultureInfo(language == "fr" ? "fr-FR" : "en-GB"));
    }

    /// <summary>A text with its first letter made capital.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
