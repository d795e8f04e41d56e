using System.Globalization;
using System.Text;

namespace Alliage.Workbench.Studies;

/// <summary>Ids that follow from names which people gave.</summary>
internal static class PlainId
{
    private const int Longest = 48;

    /// <summary>The name in plain small letters, digits and hyphens; null where none of it can be written so.</summary>
    public static string? Of(string name)
    {
        var id = new StringBuilder();

        // Half a character, from a range that the checks will refuse, would throw.
        var whole = string.Concat(name.EnumerateRunes().Select(r => r.ToString()));
        foreach (var c in whole.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var plain = (id.Length > Longest ? id.ToString(0, Longest) : id.ToString()).Trim('-');
        return plain.Length > 0 ? plain : null;
    }
}
