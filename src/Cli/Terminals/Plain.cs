using System.Globalization;
using System.Text;

namespace Alliage.Cli.Terminals;

/// <summary>
/// Makes text from studies safe for a terminal: characters that steer it (escape sequences, changes of writing
/// direction) are shown as a replacement, and line breaks and tabs as spaces.
/// </summary>
internal static class Plain
{
    /// <summary>The text on one line, with nothing in it that a terminal would obey.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Steers))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(character is '\r' or '\n' or '\t' ? ' ' : Steers(character) ? '\ufffd' : character);
        }

        return plain.ToString();
    }

    private static bool Steers(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c';
}
