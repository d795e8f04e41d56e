using System.Globalization;

namespace Alliage.Core.Studies.Checks;

/// <summary>Alliances with their firms, attributes and events.</summary>
internal static class AllianceChecks
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        var firms = rows.Firms.ToLookup(f => f.Alliance);
        return
        [
            .. rows.Alliances.SelectMany(a => TwoFirms(a, [.. firms[a.Id]])),
            .. rows.Alliances.SelectMany(a => Date(a, a.Since)),
            .. rows.Firms.SelectMany(f => scope.Alliances.Unless(f, f.Alliance)),
            .. rows.Firms.Where(f => !f.Voice.IsVoice()).Select(f => new Finding(StudyProblems.FirmOfRecord, f, f.Alliance)),
            .. rows.Attributes.SelectMany(a => scope.Alliances.Unless(a, a.Alliance)),
            .. rows.Attributes.Where(a => a.Name.Length == 0).Select(a => new Finding(StudyProblems.NameEmpty, a)),
            .. rows.Events.SelectMany(e => scope.Alliances.Unless(e, e.Alliance)),
            .. rows.Events.SelectMany(e => Date(e, e.Date)),
        ];
    }

    private static IEnumerable<Finding> TwoFirms(Alliance alliance, IReadOnlyList<Firm> firms)
    {
        var voices = firms.Select(f => f.Voice).Where(v => v.IsVoice()).Order().ToList();
        if (!voices.SequenceEqual(Accounts.Voices))
        {
            var found = voices.Count == 0 ? "–" : Quoted.Of(voices.Select(Keyword.Of));
            yield return new Finding(StudyProblems.NotTwoFirms, alliance, alliance.Id, found) { DrawnFrom = firms };
        }
    }

    private static IEnumerable<Finding> Date(StudyRow row, string? date)
    {
        if (date is not null && !DateOnly.TryParseExact(date, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return new Finding(StudyProblems.DateInvalid, row, Quoted.Of(date));
        }
    }
}
