using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>
/// A voice that was asked about a theme and left something of it unsaid: whether that silence counts, and if not, what
/// keeps it from counting. The reasons are those of the readings.
/// </summary>
public sealed record ThemeSilence
{
    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>The voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>What was not said: readings that are silent, silent alone, or asked and not mentioned; at least one.</summary>
    public required IReadOnlyList<Reading> Unsaid { get; init; }

    /// <summary>Whether one of them is a counted silence.</summary>
    public bool Counts => Unsaid.Any(r => r.Counted);

    /// <summary>Whether silence about one of them would point to a pole: else it is shown and compared, and never counts.</summary>
    public bool CouldCount => Unsaid.Any(r => r.Indicator.SilentPole is not null);

    /// <summary>
    /// What keeps it from counting, each reason once; empty where nothing does. Where it could count, only what keeps
    /// from pointing to a pole is a reason.
    /// </summary>
    public IReadOnlyList<SilenceObstacle> Obstacles =>
    [
        .. Unsaid.Where(r => !CouldCount || r.Indicator.SilentPole is not null)
            .Select(r => r.Why).OfType<SilenceObstacle>().Distinct().Order(),
    ];

    /// <summary>Both voices of one case, A then B, theme by theme in the framework's order.</summary>
    public static IReadOnlyList<ThemeSilence> Of(CaseReadings readings)
    {
        var silences = new List<ThemeSilence>();
        foreach (var voice in Accounts.Voices)
        {
            var unsaid = readings.Of(voice).Where(IsUnsaid).ToLookup(r => r.Indicator.Theme);
            silences.AddRange(readings.Framework.Themes.Where(t => unsaid.Contains(t.Id)).Select(t => new ThemeSilence
            {
                Alliance = readings.Case.Alliance.Id,
                Account = voice,
                Theme = t.Id,
                Unsaid = [.. unsaid[t.Id]],
            }));
        }

        return silences;
    }

    private static bool IsUnsaid(Reading reading) =>
        reading.Kind is ReadingKind.Silent or ReadingKind.SilentAlone or ReadingKind.AskedNotMentioned;
}
