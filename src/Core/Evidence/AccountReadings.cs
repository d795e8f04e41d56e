using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>The readings of one account: for each indicator that it may speak to, the first kind that applies.</summary>
internal static class AccountReadings
{
    public static IReadOnlyList<Reading> Of(AccountEvidence evidence, Framework framework, SilenceRule rule)
    {
        var readings = new List<Reading>(framework.Indicators.Count);
        var bare = BareReadings.Of(framework);
        for (var at = 0; at < framework.Indicators.Count; at++)
        {
            var indicator = framework.Indicators[at];
            if (Hears(indicator.HeardFrom, evidence.Account))
            {
                readings.Add(Of(evidence, framework, indicator, at, rule, bare));
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

    private static Reading Of(AccountEvidence evidence, Framework framework, Indicator indicator, int at, SilenceRule rule, BareReadings bare)
    {
        IReadOnlyList<EvidenceRef> against = evidence.Denying?[at] ?? [];
        if (evidence.Present[at] is { } present)
        {
            var pole = indicator.PointsTo?.Pole;
            return New(ReadingKind.Present, present, pole, pole is not null);
        }

        if (against.Count > 0)
        {
            return New(ReadingKind.Denied, []);
        }

        var asked = evidence.Asked.GetValueOrDefault(indicator.Theme);
        var absent = evidence.Absent?[at];
        if (asked is { Obstacle: null } && absent is null)
        {
            return Silence(asked);
        }

        if (absent is not null && Absence(absent) is { } kind)
        {
            return New(kind, [.. absent.Select(a => a.Ref)]);
        }

        if (asked is not null || absent?.Exists(a => a.Why == Studies.Absence.AskedNotMentioned) == true)
        {
            return New(ReadingKind.AskedNotMentioned, [], why: asked?.Obstacle ?? SilenceObstacle.Questionnaire);
        }

        return absent?.Exists(a => a.Why == Studies.Absence.NotReached) == true ? New(ReadingKind.NotReached, [])
            : !evidence.FullyRead ? New(ReadingKind.NotRead, [])
            : New(ReadingKind.NotAsked, []);

        Reading New(ReadingKind kind, IReadOnlyList<EvidenceRef> rows, string? toward = null, bool counted = false, SilenceObstacle? why = null) => rows.Count == 0 && against.Count == 0
            ? bare.Get(evidence.Account, indicator, at, kind, why)
            : new()
            {
                Account = evidence.Account,
                Indicator = indicator,
                Kind = kind,
                Pole = toward,
                Counted = counted,
                Why = why,
                Evidence = rows,
                Against = against,
            };

        Reading Silence(Asking asking)
        {
            if (indicator.SilentPole is not { } pole)
            {
                return New(ReadingKind.Silent, asking.Raised);
            }

            return rule == SilenceRule.Paper || Supported(evidence, framework, indicator, pole)
                ? New(ReadingKind.Silent, asking.Raised, pole, counted: true)
                : New(ReadingKind.SilentAlone, asking.Raised, pole, why: SilenceObstacle.NoSupport);
        }
    }

    /// <summary>Whether something this account says points to the pole from another facet. Silences never support each other.</summary>
    private static bool Supported(AccountEvidence evidence, Framework framework, Indicator silent, string pole)
    {
        for (var at = 0; at < framework.Indicators.Count; at++)
        {
            var other = framework.Indicators[at];
            if (evidence.Present[at] is not null && other.Facet != silent.Facet
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
