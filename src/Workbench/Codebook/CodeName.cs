using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Codebook;

/// <summary>Names of codes, and the ids that follow from them.</summary>
internal static class CodeName
{
    private const int LongestName = 80;

    /// <summary>A name on one line, cut after a word where it is long.</summary>
    public static string Of(string words)
    {
        var name = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length <= LongestName)
        {
            return name;
        }

        var cut = name.LastIndexOf(' ', LongestName - 1);
        cut = cut > 0 ? cut : char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return name[..cut] + "…";
    }

    /// <summary>An id for a new code: its name in plain letters, with a number where another code has it.</summary>
    public static string Id(string name, IEnumerable<Code> codes)
    {
        var stem = PlainId.Of(name) ?? "code";
        var taken = codes.Select(c => c.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = stem;
        for (var i = 2; taken.Contains(id); i++)
        {
            id = $"{stem}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return id;
    }
}
