using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What two voices make of one theme. The order is that of the rule: the first that applies.</summary>
public enum Verdict
{
    /// <summary>Opposite poles of some axis.</summary>
    Apart,

    /// <summary>The same indicators.</summary>
    Same,

    /// <summary>The same poles, by other indicators.</summary>
    Near,

    /// <summary>One says something of it, the other was asked and is silent.</summary>
    OneSilent,

    /// <summary>Nothing to set side by side.</summary>
    NotComparable,
}

/// <summary>Two voices on one theme: the computed verdict, a person's decision beside it, and what each says (ours; after the double source of Jaouen 2006, section 2).</summary>
public sealed record ThemeVerdict
{
    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Id of the theme.</summary>
    public required string Theme { get; init; }

    /// <summary>The computed verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>A person's decision; null without one.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Readings of A on the theme that are present or silent.</summary>
    public required IReadOnlyList<Reading> A { get; init; }

    /// <summary>Readings of B on the theme that are present or silent.</summary>
    public required IReadOnlyList<Reading> B { get; init; }

    /// <summary>One case, theme by theme in the framework's order.</summary>
    public static IReadOnlyList<ThemeVerdict> Of(CaseReadings readings) =>
        [.. readings.Framework.Themes.Select(t => On(readings, t.Id))];

    private static ThemeVerdict On(CaseReadings readings, string theme)
    {
        var a = Heard(readings, Account.A, theme);
        var b = Heard(readings, Account.B, theme);
        return new ThemeVerdict
        {
            Alliance = readings.Case.Alliance.Id,
            Theme = theme,
            Verdict = Between([.. a.Where(IsPresent)], [.. b.Where(IsPresent)], a.Exists(IsSilent), b.Exists(IsSilent)),
            Decision = readings.Case.Decisions.FirstOrDefault(d => d.Subject == DecisionSubject.Theme && d.About == theme),
            A = a,
            B = b,
        };
    }

    private static Verdict Between(IReadOnlyList<Reading> a, IReadOnlyList<Reading> b, bool silentA, bool silentB)
    {
        var (polesA, polesB) = (Poles(a), Poles(b));
        if (polesA.Any(p => polesB.Any(q => p.Axis == q.Axis && p.Pole != q.Pole)))
        {
            return Verdict.Apart;
        }

        if (a.Count > 0 && b.Count > 0)
        {
            return Indicators(a).SetEquals(Indicators(b)) ? Verdict.Same
                : polesA.Count > 0 && polesA.SetEquals(polesB) ? Verdict.Near
                : Verdict.NotComparable;
        }

        return (a.Count > 0 && silentB) || (b.Count > 0 && silentA) ? Verdict.OneSilent : Verdict.NotComparable;
    }

    private static HashSet<string> Indicators(IReadOnlyList<Reading> readings) => [.. readings.Select(r => r.Indicator.Id)];

    private static HashSet<(string Axis, string Pole)> Poles(IReadOnlyList<Reading> readings) =>
        [.. readings.Select(r => r.Indicator.PointsTo).OfType<Target>().Where(t => t.Axis is not null).Select(t => (t.Axis!, t.Pole!))];

    private static List<Reading> Heard(CaseReadings readings, Account account, string theme) =>
        [.. readings.Of(account).Where(r => r.Indicator.Theme == theme && (IsPresent(r) || IsSilent(r)))];

    private static bool IsPresent(Reading reading) => reading.Kind == ReadingKind.Present;

    private static bool IsSilent(Reading reading) => reading.Kind is ReadingKind.Silent or ReadingKind.SilentAlone;
}
