using System.Globalization;

namespace Alliage.Web.Features.Alliances;

/// <summary>Days, months and years as people write them.</summary>
public static class Dates
{
    /// <summary>A day, as <c>10 juin 2025</c>.</summary>
    public static string Day(DateOnly day, CultureInfo culture) => Day(day.ToDateTime(TimeOnly.MinValue), culture);

    /// <summary>The day of a time; French has a first of the month, not a one.</summary>
    public static string Day(DateTime at, CultureInfo culture) =>
        at.Day == 1 && culture.TwoLetterISOLanguageName == "fr"
            ? "1er " + at.ToString("MMMM yyyy", culture)
            : at.ToString("d MMMM yyyy", culture);

    /// <summary>A day with its hour on this machine's clock.</summary>
    public static string Moment(DateTime at, CultureInfo culture) =>
        $"{Day(at.ToLocalTime(), culture)}, {at.ToLocalTime().ToString("HH:mm", culture)}";

    /// <summary>A year, a month or a day as a study writes it; as it stands where it is none of these.</summary>
    public static string Partial(string date, CultureInfo culture) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day, culture)
        : DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", culture)
        : date;
}
