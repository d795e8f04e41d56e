using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>
/// All that the three accounts of one case say, under one silence rule. Read when it is asked for: a study's results
/// hold this and not what was read, which for thousands of cases would be most of the memory, and moving it about most
/// of the time.
/// </summary>
public sealed class CaseReadings
{
    private readonly Func<Account, AccountEvidence> evidence;
    private readonly CaseReadings? held;
    private IReadOnlyList<Reading>[]? readings;
    private IReadOnlyList<CountedReading>?[]? counted;

    private CaseReadings(
        CaseFile @case, Framework framework, SilenceRule rule, Func<Account, AccountEvidence> evidence, CaseReadings? held = null)
    {
        Case = @case;
        Framework = framework;
        Rule = rule;
        this.evidence = evidence;
        this.held = held;
    }

    /// <summary>The case.</summary>
    public CaseFile Case { get; }

    /// <summary>The grid it is read with.</summary>
    public Framework Framework { get; }

    /// <summary>The silence rule.</summary>
    public SilenceRule Rule { get; }

    /// <summary>Readings of all accounts: A, B, the record; in each, the framework's order.</summary>
    public IEnumerable<Reading> All => Accounts.All.SelectMany(Of);

    /// <summary>The same, with nothing read yet: what results hold.</summary>
    internal CaseReadings Held => held ?? this;

    /// <summary>Reads a case with the rule and the settings of its study.</summary>
    /// <param name="case">The case.</param>
    /// <param name="study">Its study: settings and links.</param>
    /// <param name="framework">The grid.</param>
    /// <param name="without">Rows to take as if they were not there; null for none.</param>
    public static CaseReadings Of(CaseFile @case, Study study, Framework framework, IReadOnlySet<EvidenceRef>? without = null)
    {
        var (links, settings) = (study.Links, study.Settings);
        return new CaseReadings(
            @case, framework, settings.SilenceRule, a => AccountEvidence.Of(@case, a, framework, links, settings, without)).WithEvidence();
    }

    /// <summary>
    /// The case as it would be read without some rows. A row speaks for one account: those that lose none are read already.
    /// </summary>
    /// <param name="rows">Rows to take as if they were not there.</param>
    /// <param name="accounts">The accounts that they are rows of.</param>
    /// <param name="study">The study that the case was read in.</param>
    public CaseReadings Without(IReadOnlySet<EvidenceRef> rows, IReadOnlySet<Account> accounts, Study study)
    {
        var left = new AccountEvidence?[Accounts.All.Count];
        var read = new IReadOnlyList<Reading>[left.Length];
        foreach (var account in Accounts.All)
        {
            read[(int)account] = Of(account);
            if (accounts.Contains(account))
            {
                var own = left[(int)account] = evidence(account).Without(rows, Case, study.Settings);
                read[(int)account] = AccountReadings.Of(own, Framework, Rule, Of(account));
            }
        }

        return new(Case, Framework, Rule, a => left[(int)a] ?? evidence(a)) { readings = read };
    }

    /// <summary>The same evidence under the other silence rule.</summary>
    public CaseReadings UnderOtherRule()
    {
        var other = Rule == SilenceRule.Paper ? SilenceRule.Supported : SilenceRule.Paper;
        return new(Case, Framework, other, evidence, new(Case, Framework, other, Held.evidence))
        {
            readings = [.. Accounts.All.Select(a => Of(a).Any(IsSilence) ? AccountReadings.Of(evidence(a), Framework, other) : Of(a))],
        };
    }

    /// <summary>The same, keeping what its readings are gathered from: many questions in a row are answered from it.</summary>
    private CaseReadings WithEvidence()
    {
        var gathered = new AccountEvidence?[Accounts.All.Count];
        return new(Case, Framework, Rule, a => gathered[(int)a] ??= evidence(a), this);
    }

    private static bool IsSilence(Reading reading) => reading.Kind is ReadingKind.Silent or ReadingKind.SilentAlone;

    /// <summary>Readings of one account, in the framework's order.</summary>
    public IReadOnlyList<Reading> Of(Account account) =>
        (readings ??= [.. Accounts.All.Select(a => AccountReadings.Of(evidence(a), Framework, Rule))])[(int)account];

    /// <summary>What an account says on an indicator; null where it may not speak to it.</summary>
    public Reading? Of(Account account, string indicator) => Of(account).FirstOrDefault(r => r.Indicator.Id == indicator);

    /// <summary>What is counted for an account on an axis: one per facet and pole, by facet then pole in the framework's order.</summary>
    public IReadOnlyList<CountedReading> Counted(Account account, string axis)
    {
        var known = Framework.Index.Axes[axis];
        var place = ((int)account * Framework.Axes.Count) + PlaceOf(known);
        return (counted ??= new IReadOnlyList<CountedReading>?[Accounts.All.Count * Framework.Axes.Count])[place] ??= Count(account, known);
    }

    /// <summary>Present readings of an account that point to a value of a scale.</summary>
    public IEnumerable<Reading> OnScale(Account account, string scale) =>
        Of(account).Where(r => r.Kind == ReadingKind.Present && r.Indicator.PointsTo?.Scale == scale);

    internal AccountEvidence EvidenceOf(Account account) => evidence(account);

    private int PlaceOf(Axis axis)
    {
        var place = 0;
        while (!ReferenceEquals(Framework.Axes[place], axis))
        {
            place++;
        }

        return place;
    }

    private CountedReading[] Count(Account account, Axis axis)
    {
        // One place for each facet and pole, so that they come out in the framework's order; first how many carry each.
        var own = Of(account);
        var carriers = new int[2 * Framework.Facets.Count];
        var places = new int[own.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(own[i], axis);
            if (places[i] >= 0)
            {
                carriers[places[i]]++;
            }
        }

        var all = new CountedReading[carriers.Count(c => c > 0)];
        for (int place = 0, at = 0; place < carriers.Length; place++)
        {
            if (carriers[place] > 0)
            {
                var by = new Reading[carriers[place]];
                for (int i = 0, carrier = 0; carrier < by.Length; i++)
                {
                    if (places[i] == place)
                    {
                        by[carrier++] = own[i];
                    }
                }

                all[at++] = new() { Account = account, Axis = axis.Id, Facet = by[0].Indicator.Facet, Pole = by[0].Pole!, CarriedBy = by };
            }
        }

        return all;
    }

    /// <summary>Where a reading is counted on an axis; -1 where it is not.</summary>
    private int PlaceOf(Reading reading, Axis axis) => reading.Counted && reading.Indicator.PointsTo!.Axis == axis.Id
        ? (2 * Framework.Index.FacetOrder[reading.Indicator.Facet]) + (reading.Pole == axis.Poles[0] ? 0 : 1)
        : -1;
}
