using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>The readings of one account: for each indicator that it may speak to, the first kind that applies.</summary>
internal sealed class AccountReadings
{
    private readonly AccountEvidence evidence;
    private readonly Framework framework;
    private readonly SilenceRule rule;
    private readonly BareReadings bare;

    private AccountReadings(AccountEvidence evidence, Framework framework, SilenceRule rule)
    {
        this.evidence = evidence;
        this.framework = framework;
        this.rule = rule;
        bare = BareReadings.Of(framework);
    }

    /// <param name="evidence">What the account brings.</param>
    /// <param name="framework">The grid.</param>
    /// <param name="rule">The silence rule.</param>
    /// <param name="before">The account's readings with more rows: those that lose none serve again; null to make all anew.</param>
    public static IReadOnlyList<Reading> Of(AccountEvidence evidence, Framework framework, SilenceRule rule, IReadOnlyList<Reading>? before = null)
    {
        var reading = new AccountReadings(evidence, framework, rule);
        var readings = new List<Reading>(framework.Indicators.Count);
        for (var at = 0; at < framework.Indicators.Count; at++)
        {
            if (Hears(framework.Indicators[at].HeardFrom, evidence.Account))
            {
                readings.Add(reading.Read(at, before?[readings.Count]));
            }
        }

        return readings;
    }

    /// <summary>Whether an account may speak to an indicator.</summary>
    public static bool Hears(HeardFrom from, Account account) => from switch
    {
        HeardFrom.Voice => account.IsVoice(),
        HeardFrom.Record => !account.IsVoice(),
        _ => true,
    };

    private Reading Read(int at, Reading? before)
    {
        var indicator = framework.Indicators[at];
        var against = evidence.Denying?[at] ?? default;
        if (evidence.Says(at))
        {
            return New(ReadingKind.Present, evidence.Present![at]);
        }

        if (against.Count > 0)
        {
            return New(ReadingKind.Denied, default);
        }

        var asked = evidence.Asked.GetValueOrDefault(indicator.Theme);
        var absent = evidence.Absent?[at];
        if (asked is { Obstacle: null } && absent is null)
        {
            return indicator.SilentPole is not { } pole || rule == SilenceRule.Paper || IsSupported(indicator, pole)
                ? New(ReadingKind.Silent, asked.Raised)
                : New(ReadingKind.SilentAlone, asked.Raised, SilenceObstacle.NoSupport);
        }

        if (absent is not null && Absence(absent) is { } kind)
        {
            return New(kind, [.. absent.Select(a => a.Ref)]);
        }

        if (asked is not null || absent?.Exists(a => a.Why == Studies.Absence.AskedNotMentioned) == true)
        {
            return New(ReadingKind.AskedNotMentioned, default, asked?.Obstacle ?? SilenceObstacle.Questionnaire);
        }

        return absent?.Exists(a => a.Why == Studies.Absence.NotReached) == true ? New(ReadingKind.NotReached, default)
            : !evidence.FullyRead ? New(ReadingKind.NotRead, default)
            : New(ReadingKind.NotAsked, default);

        Reading New(ReadingKind read, EvidenceRows rows, SilenceObstacle? why = null) =>
            rows.Count == 0 && against.Count == 0 ? bare.Get(evidence.Account, indicator, at, read, why)
            : before is not null && before.Kind == read && before.Why == why
                && before.Evidence.Count == rows.Count && before.Against.Count == against.Count ? before
            : new() { Account = evidence.Account, Indicator = indicator, Kind = read, Why = why, Evidence = rows, Against = against };
    }

    /// <summary>Whether something this account says points to the pole from another facet. Silences never support each other.</summary>
    private bool IsSupported(Indicator silent, string pole)
    {
        for (var at = 0; at < framework.Indicators.Count; at++)
        {
            var other = framework.Indicators[at];
            if (evidence.Says(at) && other.Facet != silent.Facet
                && other.PointsTo is { } target && target.Axis == silent.PointsTo?.Axis && target.Pole == pole
                && Hears(other.HeardFrom, evidence.Account))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadingKind? Absence(List<(Absence Why, EvidenceRef Ref)> absent) =>
        absent.Exists(a => a.Why == Studies.Absence.PreferNot) ? ReadingKind.PreferNot
        : absent.Exists(a => a.Why == Studies.Absence.DontKnow) ? ReadingKind.DontKnow
        : absent.Exists(a => a.Why == Studies.Absence.NotApplicable) ? ReadingKind.NotApplicable
        : null;
}
