using System.Globalization;
using System.Text;

namespace Alliage.Cli.Terminals;

/// <summary>
/// Makes text from studies safe for a terminal: characters that steer it (escape sequences, changes of writing
/// direction) are shown as a replacement, and line breaks and tabs as spaces.
/// </summary>
internal static class Plain
{
    // The console library breaks lines at non-breaking spaces too, so they go through it in disguise.
    private const char NonBreaking = '\u00a0';
    private const char NarrowNonBreaking = '\u202f';
    private const char Disguise = '\ue0a0';
    private const char NarrowDisguise = '\ue0af';

    /// <summary>The text on one line, with nothing in it that a terminal would obey.</summary>
    public static string Of(string text)
    {
        if (!text.Any(c => Steers(c) || c is NonBreaking or NarrowNonBreaking))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(character switch
            {
                '\r' or '\n' or '\t' => ' ',
                NonBreaking => Disguise,
                NarrowNonBreaking => NarrowDisguise,
                _ => Steers(character) ? '\ufffd' : character,
            });
        }

        return plain.ToString();
    }

    /// <summary>A text that comes out of the library, with its spaces as they were.</summary>
    public static string Spaced(string text) => text.Replace(Disguise, NonBreaking).Replace(NarrowDisguise, NarrowNonBreaking);

    private static bool Steers(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c';
}
