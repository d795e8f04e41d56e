using System.Text.RegularExpressions;

namespace Alliage.Web.Features.Map;

/// <summary>
/// The style that a figure takes along when it leaves the page: its own rules with every named property written out, by
/// day and on white as in print. Programs that draw SVG outside a browser know neither properties nor day and night.
/// </summary>
public static partial class FigureStyle
{
    /// <summary>The ground that a figure stands on outside the page.</summary>
    public const string Ground = "#fff";

    private const string GroundProperty = "--paper";

    /// <param name="tokens">The sheet that names the properties.</param>
    /// <param name="rules">The figure's rules.</param>
    public static string Of(string tokens, string rules)
    {
        var values = Property().Matches(Comment().Replace(tokens, ""))
            .GroupBy(m => m.Groups["name"].Value)
            .ToDictionary(g => g.Key, g => Day(g.First().Groups["value"].Value.Trim()));
        values[GroundProperty] = Ground;
        return Use().Replace(Comment().Replace(rules, ""), m => Spaces().Replace(values[m.Groups["name"].Value], " ")).Trim();
    }

    private static string Day(string value) => DayAndNight().Match(value) is { Success: true } both ? both.Groups["day"].Value.Trim() : value;

    [GeneratedRegex(@"(?<name>--[\w-]+)\s*:\s*(?<value>[^;]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Property();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"light-dark\((?<day>[^,]+),", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayAndNight();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
