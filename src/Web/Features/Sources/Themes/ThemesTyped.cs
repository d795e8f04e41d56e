using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Workbench.Sources;

namespace Alliage.Web.Features.Sources.Themes;

/// <summary>What a person says in the form of themes: per question and theme openly, by name or not, and one theme more.</summary>
/// <param name="Raised">Themes that are raised.</param>
/// <param name="NotRaised">Themes that are not.</param>
internal sealed record ThemesTyped(IReadOnlyList<RaisedTheme> Raised, IReadOnlyList<RaisedTheme> NotRaised)
{
    public const string NotRaisedWord = "no";

    public static string Field(int turn, string theme) => FormattableString.Invariant($"q.{turn}.{theme}");

    public static string MoreField(int turn) => FormattableString.Invariant($"more.{turn}");

    public static string MoreHowField(int turn) => FormattableString.Invariant($"how.{turn}");

    public static ThemesTyped Of(IFormCollection form)
    {
        var (raised, not) = (new List<RaisedTheme>(), new List<RaisedTheme>());
        foreach (var (field, value) in form)
        {
            var parts = field.Split('.', 3);
            if (parts.Length < 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            {
                continue;
            }

            if (parts is ["q", _, var theme])
            {
                if (Keyword.Read<RaisedHow>(value.ToString()) is { } how)
                {
                    raised.Add(new RaisedTheme(theme, turn, how));
                }
                else
                {
                    not.Add(new RaisedTheme(theme, turn, RaisedHow.Openly));
                }
            }
            else if (parts[0] == "more" && value.ToString() is { Length: > 0 } added)
            {
                raised.Add(new RaisedTheme(added, turn, Keyword.Read<RaisedHow>(form[MoreHowField(turn)].ToString()) ?? RaisedHow.Openly));
            }
        }

        return new ThemesTyped(raised, not);
    }
}
