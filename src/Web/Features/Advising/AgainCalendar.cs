using System.Globalization;
using System.Text;
using Alliage.Web.Wording;
using Alliage.Workbench;

namespace Alliage.Web.Features.Advising;

/// <summary>
/// The day to look again as a calendar file. A calendar is shared and shown on a locked phone: the file, its title and its
/// id say neither who nor what.
/// </summary>
internal static class AgainCalendar
{
    public static void MapAgainCalendar(this IEndpointRouteBuilder app) => app.MapGet(
        AdvisingLinks.CalendarRoute,
        async (string study, string alliance, UseCases useCases, Words words, CancellationToken stop) =>
        {
            var found = await useCases.ListAdvised.Case(study, alliance, stop);
            return found.Succeeded && found.Value.Again is { } day
                ? Results.File(Encoding.UTF8.GetBytes(Of(day, words["advising.again.calendar.title"])), "text/calendar; charset=utf-8", "alliage.ics")
                : Results.NotFound();
        });

    /// <summary>The file (RFC 5545), for one whole day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="title">What the calendar shows.</param>
    public static string Of(DateOnly day, string title)
    {
        var (first, next) = (Written(day), Written(day.AddDays(1)));
        return string.Join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Alliage//EN",
            "BEGIN:VEVENT",
            $"UID:again-{first}@alliage",
            $"DTSTAMP:{first}T000000Z",
            $"DTSTART;VALUE=DATE:{first}",
            $"DTEND;VALUE=DATE:{next}",
            $"SUMMARY:{title}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
    }

    private static string Written(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
