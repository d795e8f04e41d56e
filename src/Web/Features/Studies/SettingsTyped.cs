using System.Globalization;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Studies;

/// <summary>The settings as they stand in the form. What a browser would not let through changes nothing.</summary>
internal sealed record SettingsTyped(string Until = "", string Rule = "", string Words = "", string Lead = "")
{
    private const string Day = "yyyy-MM-dd";

    public static SettingsTyped Of(Settings settings) => new(
        settings.RetentionDate?.ToString(Day, CultureInfo.InvariantCulture) ?? "",
        Keyword.Of(settings.SilenceRule),
        settings.SilenceWordLimit.ToString(CultureInfo.InvariantCulture),
        settings.LeadCoder ?? "");

    public static SettingsTyped Of(IFormCollection form) =>
        new(form["until"].ToString(), form["rule"].ToString(), form["words"].ToString().Trim(), form["lead"].ToString());

    /// <summary>The settings with what was typed. A number that is none is 0, which the checks refuse.</summary>
    public Settings Change(Settings settings) => settings with
    {
        RetentionDate = Until.Length == 0 ? null
            : DateOnly.TryParseExact(Until, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : settings.RetentionDate,
        SilenceRule = Keyword.Read<SilenceRule>(Rule) ?? settings.SilenceRule,
        SilenceWordLimit = int.TryParse(Words, NumberStyles.None, CultureInfo.InvariantCulture, out var words) ? words : 0,
        LeadCoder = Lead.Length == 0 ? null : Lead,
    };
}
