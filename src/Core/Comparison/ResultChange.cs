using Alliage.Core.Coordination;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>Something in the results of one case that is not as it was before a change of its rows.</summary>
public abstract record ResultChange
{
    /// <summary>The configuration moved; null where both axes were or are not placed.</summary>
    public sealed record Configured(string? Before, string? After) : ResultChange;

    /// <summary>The status, the pole, the basis or one of the warnings of an axis moved.</summary>
    public sealed record Placed(AxisPlacement Before, AxisPlacement After) : ResultChange
    {
        /// <summary>Whether the case itself moved: another status or pole. Else only what it rests on did.</summary>
        public bool Moved => Before.Status != After.Status || Before.Pole != After.Pole;
    }

    /// <summary>The counts of an account on an axis moved; null where it brought or brings nothing at all.</summary>
    public sealed record Counted(string Axis, Account Account, Position? Before, Position? After) : ResultChange;

    /// <summary>How many readings it takes to move the case changed; null where there was or is no configuration.</summary>
    public sealed record Held(Tenacity? Before, Tenacity? After) : ResultChange;

    /// <summary>Tie, dependence or mode of a voice moved; null where it brought or brings nothing at all.</summary>
    public sealed record Coordinated(Account Account, VoiceCoordination? Before, VoiceCoordination? After) : ResultChange;

    /// <summary>The computed verdict between the two voices on a theme moved.</summary>
    public sealed record Compared(string Theme, Verdict Before, Verdict After) : ResultChange;

    /// <summary>What an account says on an indicator moved.</summary>
    public sealed record Read(Account Account, Indicator Indicator, Reading Before, Reading After) : ResultChange;

    /// <summary>Everything that differs between two results of one case, what weighs most first. Decisions are rows, not results.</summary>
    /// <param name="before">The case as it was placed.</param>
    /// <param name="after">The same case, with the same framework, as it is placed.</param>
    public static IReadOnlyList<ResultChange> Between(CasePlacement before, CasePlacement after) =>
    [
        .. before.Configuration == after.Configuration ? [] : new ResultChange[] { new Configured(before.Configuration, after.Configuration) },
        .. Pairs(before.Axes, after.Axes).Where(p => Differ(p.Before, p.After)).Select(p => new Placed(p.Before, p.After)),
        .. Coordination(before, after),
        .. Verdicts(before, after),
        .. Holding(before.Tenacity, after.Tenacity),
        .. Counts(before, after),
        .. Pairs([.. before.Readings.All], [.. after.Readings.All])
            .Where(p => p.Before.Kind != p.After.Kind || p.Before.Counted != p.After.Counted)
            .Select(p => new Read(p.After.Account, p.After.Indicator, p.Before, p.After)),
    ];

    private static IEnumerable<(T Before, T After)> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) => before.Zip(after);

    private static bool Differ(AxisPlacement a, AxisPlacement b) =>
        (a.Status, a.Pole, a.Basis, a.Thin, a.RecordDiffers, a.Why) != (b.Status, b.Pole, b.Basis, b.Thin, b.RecordDiffers, b.Why);

    private static IEnumerable<ResultChange> Counts(CasePlacement before, CasePlacement after) =>
        from axes in Pairs(before.Axes, after.Axes)
        from account in Accounts.All
        let was = axes.Before.Of(account)
        let now = axes.After.Of(account)
        where was is null != now is null || (was is not null && !was.Counts.SequenceEqual(now!.Counts))
        select new Counted(axes.After.Axis, account, was, now);

    private static IEnumerable<ResultChange> Coordination(CasePlacement before, CasePlacement after) =>
        from account in Accounts.Voices
        let was = before.Coordination[(int)account]
        let now = after.Coordination[(int)account]
        where (was?.Tie, was?.Dependence, was?.Mode, was?.Source) != (now?.Tie, now?.Dependence, now?.Mode, now?.Source)
        select new Coordinated(account, was, now);

    private static IEnumerable<ResultChange> Verdicts(CasePlacement before, CasePlacement after) =>
        Pairs(ThemeVerdict.Of(before.Readings), ThemeVerdict.Of(after.Readings))
            .Where(p => p.Before.Verdict != p.After.Verdict)
            .Select(p => new Compared(p.After.Theme, p.Before.Verdict, p.After.Verdict));

    private static IEnumerable<ResultChange> Holding(Tenacity? before, Tenacity? after)
    {
        if (before?.Readings != after?.Readings)
        {
            yield return new Held(before, after);
        }
    }
}
