namespace Alliage.Core.Redactions;

/// <summary>
/// Finds words that begin with a capital where no sentence begins: in French and English most often names. Words that
/// belong together are one name: <c>Moulin de Coat-Hir</c>. Abbreviations in capitals and English "I" are none.
/// </summary>
internal static class CapitalisedNames
{
    private const int LongestAbbreviation = 5;

    private static readonly HashSet<string> Between =
        new(["de", "du", "des", "la", "le", "les", "d", "l", "of", "the", "&"], StringComparer.Ordinal);

    private static readonly HashSet<string> NoNames = new(
        [
            "I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
            "May", "June", "July", "August", "September", "October", "November", "December", "Monsieur", "Madame", "Mademoiselle",
            "Mme", "Mr", "Mrs", "Ms", "Dr", "M",
        ],
        StringComparer.Ordinal);

    /// <summary>Where names seem to stand, in order.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordStart(text, at))
            {
                at++;
                continue;
            }

            var end = WordEnd(text, at);
            if (!IsName(text, at, end) || BeginsSentence(text, at))
            {
                at = end;
                continue;
            }

            var last = end;
            for (var next = Following(text, last); next >= 0; next = Following(text, last))
            {
                last = WordEnd(text, next);
            }

            yield return (at, last);
            at = last;
        }
    }

    /// <summary>Whether a sentence, a line or a quotation begins here.</summary>
    internal static bool BeginsSentence(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && (text[before] is ' ' or '\t' or '\u00a0' or '\u202f' or '(' or '[' or '*'))
        {
            before--;
        }

        return before < 0
            || text[before] is '\n' or '\r' or '!' or '?' or '…' or ':' or '«' or '“' or '"' or '–' or '—' or '-' or '>' or '•'
            || (text[before] == '.' && !IsTitle(text, before));
    }

    // "M. Dupont", "Mme. Dupont": the stop ends no sentence.
    private static bool IsTitle(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..stop] is "M" or "Mr" or "Mrs" or "Ms" or "Mme" or "Mlle" or "Dr" or "St" or "Ste";
    }

    private static bool IsWordStart(string text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length
            && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsName(string text, int start, int end)
    {
        var word = text[start..end];
        return char.IsUpper(word[0]) && word.Length > 1 && !NoNames.Contains(word)
            && !(word.Length <= LongestAbbreviation && word.All(char.IsUpper));
    }

    /// <summary>Start of a capitalised word that goes on with the name; -1 where none does.</summary>
    private static int Following(string text, int end)
    {
        var at = end;
        for (var linked = 0; linked < 3; linked++)
        {
            var gap = at;
            while (gap < text.Length && text[gap] is ' ' or '\u00a0' or '\'' or '’')
            {
                gap++;
            }

            if (gap == at || gap >= text.Length)
            {
                return -1;
            }

            var next = text[gap] == '&' ? gap + 1 : WordEnd(text, gap);
            if (next == gap)
            {
                return -1;
            }

            if (IsName(text, gap, next))
            {
                return gap;
            }

            if (!Between.Contains(text[gap..next]))
            {
                return -1;
            }

            at = next;
        }

        return -1;
    }
}
