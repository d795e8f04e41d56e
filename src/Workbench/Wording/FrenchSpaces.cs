using System.Text;

namespace Alliage.Workbench.Wording;

/// <summary>
/// French puts a space before high punctuation and inside quotation marks, and a line never breaks there. The wording
/// is written with plain spaces, which people can see; they are made non-breaking when it is read.
/// </summary>
public static class FrenchSpaces
{
    private const char NonBreaking = '\u00a0';

    private const char Narrow = '\u202f';

    /// <summary>The text with its spaces made non-breaking where French needs it.</summary>
    public static string In(string text)
    {
        var typeset = new StringBuilder(text);
        for (var i = 0; i < typeset.Length; i++)
        {
            if (typeset[i] != ' ')
            {
                continue;
            }

            var next = i + 1 < typeset.Length ? typeset[i + 1] : ' ';
            typeset[i] = (i > 0 && typeset[i - 1] == '«') || ";?!»".Contains(next) ? Narrow
                : ":%".Contains(next) ? NonBreaking
                : ' ';
        }

        return typeset.ToString();
    }
}
