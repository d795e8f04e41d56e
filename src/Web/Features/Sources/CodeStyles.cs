using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources;

/// <summary>How each code is marked: a colour for its family, a pattern for itself, so that neither is needed alone.</summary>
public sealed class CodeStyles
{
    private const int Families = 5;

    private static readonly string[] Patterns = ["full", "hatch", "dots", "bars", "hollow"];

    private readonly Dictionary<string, string> classes = new(StringComparer.Ordinal);

    public CodeStyles(IReadOnlyList<Code> codes)
    {
        var byId = codes.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var families = new List<string>();
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var family = TopOf(code, byId);
            if (!families.Contains(family))
            {
                families.Add(family);
            }

            var place = members.GetValueOrDefault(family);
            members[family] = place + 1;
            classes[code.Id] = FormattableString.Invariant($"k{(families.IndexOf(family) % Families) + 1} {Patterns[place % Patterns.Length]}");
        }
    }

    /// <summary>The classes of a code's mark.</summary>
    public string this[string code] => classes.GetValueOrDefault(code, "k5 full");

    private static string TopOf(Code code, Dictionary<string, Code> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (code.Parent is { } parent && seen.Add(code.Id) && byId.TryGetValue(parent, out var above))
        {
            code = above;
        }

        return code.Id;
    }
}
