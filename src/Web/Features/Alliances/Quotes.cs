namespace Alliage.Web.Features.Alliances;

/// <summary>Quotation marks as the language of the words has them.</summary>
public static class Quotes
{
    private const char NarrowSpace = '\u202f';

    public static string Around(string words, string language) =>
        language == "fr" ? $"«{NarrowSpace}{words.Trim()}{NarrowSpace}»" : $"“{words.Trim()}”";
}
