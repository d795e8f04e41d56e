using Alliage.Core.Studies;

namespace Alliage.Web.Features.Sources;

/// <summary>How each code is marked: a colour for its family, a pattern for itself, so that neither is needed alone.</summary>
public sealed class CodeStyles
{
    private const int Families = 5;

    /// <summary>The patterns that a code may have.</summary>
    public static IReadOnlyList<string> Patterns { get; } = ["full", "hatch", "dots", "bars", "hollow"];

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
            var colour = OwnColour(code.Colour) ?? FormattableString.Invariant($"{(families.IndexOf(family) % Families) + 1}");
            var pattern = code.Pattern is { } own && Patterns.Contains(own) ? own : Patterns[place % Patterns.Count];
            classes[code.Id] = $"k{colour} {pattern}";
        }
    }

    /// <summary>The classes of a code's mark.</summary>
    public string this[string code] => classes.GetValueOrDefault(code, "k5 full");

    /// <summary>The six digits of a code's own colour; null where it has none.</summary>
    public static string? OwnColour(string? colour) =>
        colour is { Length: 7 } && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit) ? colour[1..].ToLowerInvariant() : null;

    /// <summary>How a pattern underlines words.</summary>
    public static string Line(string pattern) => pattern switch
    {
        "hatch" => "dashed",
        "dots" => "dotted",
        "bars" => "double",
        "hollow" => "wavy",
        _ => "solid",
    };

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
