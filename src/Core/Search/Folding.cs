using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Alliage.Core.Search;

/// <summary>
/// How a character is compared: compatibility decomposition, marks stripped, lower case, œ as oe, æ as ae, ß as ss, and
/// one kind of apostrophe, quotation mark, hyphen and blank.
/// </summary>
internal static class Folding
{
    private static readonly ConcurrentDictionary<int, string> Known = new();

    /// <summary>What a character folds to; empty for a mark.</summary>
    public static string Of(Rune rune) => Known.GetOrAdd(rune.Value, static value => Fold(new Rune(value)));

    private static string Fold(Rune rune)
    {
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                folded.Append(Plain(Rune.ToLowerInvariant(part)));
            }
        }

        return folded.ToString();
    }

    private static string Plain(Rune rune) => rune.Value switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        '’' or '‘' or 'ʼ' or '′' => "'",
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‐' or '‑' or '–' or '—' => "-",
        _ => Rune.IsWhiteSpace(rune) ? " " : rune.ToString(),
    };
}
