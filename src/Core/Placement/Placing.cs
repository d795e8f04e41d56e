using Alliage.Core.Coordination;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Placement;

/// <summary>Places cases: readings, positions, placements, tenacity and coordination, from rows to results.</summary>
public static class Placing
{
    /// <summary>All cases of a study, in its order.</summary>
    public static IReadOnlyList<CasePlacement> All(Study study, Framework framework) =>
        EachCase.Of(study.Cases, c => One(c, study, framework));

    /// <summary>One case. Depends on the case, the codebook's links and the settings alone.</summary>
    public static CasePlacement One(CaseFile @case, Study study, Framework framework)
    {
        var readings = CaseReadings.Of(@case, study, framework);
        var axes = framework.Axes.Select(a => OnAxis(readings, a, withTenacity: true)).ToArray();
        var configuration = ConfigurationOf(framework, axes);
        return new CasePlacement
        {
            Case = @case,
            Readings = readings.Held,
            Axes = axes,
            Configuration = configuration,
            Tenacity = configuration is null ? null : OfConfiguration(readings, study, axes),
            OtherSilenceRule = UnderOtherRule(readings, axes, configuration),
            Coordination = VoiceCoordination.Of(readings, axes),
        };
    }

    /// <summary>The configuration at the axes' poles; null unless all are placed.</summary>
    public static string? ConfigurationOf(Framework framework, IReadOnlyList<AxisPlacement> axes) =>
        axes.Any(a => a.Pole is null)
            ? null
            : framework.Configurations.FirstOrDefault(c => axes.All(a => c.At.GetValueOrDefault(a.Axis) == a.Pole))?.Id;

    internal static AxisPlacement OnAxis(CaseReadings readings, Axis axis, bool withTenacity)
    {
        var positions = Accounts.All
            .Select(a => readings.Case.Has(a) ? Position.Of(readings, a, axis) : null)
            .ToArray();
        var (a, b, record) = (positions[0], positions[1], positions[2]);
        var outcome = AxisRule.Apply(AxisRule.SideOf(a), AxisRule.SideOf(b), AxisRule.SideOf(record));
        var pole = AxisTenacity.PoleOf(axis, outcome);
        return new AxisPlacement
        {
            Axis = axis.Id,
            Status = outcome.Status,
            Pole = pole,
            Basis = outcome.Basis,
            Thin = IsThin(outcome, a, b, record),
            RecordDiffers = outcome.Basis is PlacementBasis.BothVoices or PlacementBasis.OneVoice
                && record?.Pole is { } said && said != pole,
            Why = outcome.Why,
            Positions = positions,
            Tenacity = withTenacity && outcome.Status == PlacementStatus.Placed ? AxisTenacity.Of(readings, axis, outcome) : null,
            Decision = readings.Case.Decisions.FirstOrDefault(d => d.Subject == DecisionSubject.Axis && d.About == axis.Id),
        };
    }

    private static bool IsThin(Outcome outcome, Position? a, Position? b, Position? record) => outcome.Status switch
    {
        PlacementStatus.Contested => a!.ForPole == 1 || b!.ForPole == 1,
        PlacementStatus.Placed => outcome.Basis switch
        {
            PlacementBasis.BothVoices => a!.ForPole + b!.ForPole == 1,
            PlacementBasis.OneVoice => (a?.ForPole ?? 0) + (b?.ForPole ?? 0) == 1,
            _ => record!.ForPole == 1,
        },
        _ => false,
    };

    /// <summary>The smaller of the axes' tenacities; where equal, the sets of all that are smallest count.</summary>
    private static Tenacity? OfConfiguration(CaseReadings readings, Study study, IReadOnlyList<AxisPlacement> axes)
    {
        var framework = readings.Framework;
        var known = axes.Where(a => a.Tenacity is not null).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var smallest = known.Min(a => a.Tenacity!.Readings);
        var equal = known.Where(a => a.Tenacity!.Readings == smallest).ToList();
        var set = equal.Select(a => a.Tenacity!.Smallest).OrderBy(s => s.In(readings), new SetOrder(framework)).First();
        var first = set.In(readings);

        // What carries a reading may also stand on the other axis: the whole case is read again without it.
        var without = first.SelectMany(r => r.Evidence).ToHashSet();
        var after = readings.Without(without, first.Select(r => r.Account).ToHashSet(), study);
        return new Tenacity(readings.Held, set)
        {
            Sets = equal.Sum(a => a.Tenacity!.Sets),
            Becomes = new(null, null, ConfigurationOf(framework, [.. framework.Axes.Select(a => OnAxis(after, a, withTenacity: false))])),
        };
    }

    private static OtherSilenceRule UnderOtherRule(CaseReadings readings, IReadOnlyList<AxisPlacement> axes, string? configuration)
    {
        var other = readings.Rule == SilenceRule.Paper ? SilenceRule.Supported : SilenceRule.Paper;
        if (!readings.All.Any(r => r.Kind is ReadingKind.Silent or ReadingKind.SilentAlone && r.Pole is not null))
        {
            return new() { Rule = other, Configuration = configuration, Changes = [] };
        }

        var under = readings.UnderOtherRule();
        var otherAxes = readings.Framework.Axes.Select(a => OnAxis(under, a, withTenacity: false)).ToList();
        return new()
        {
            Rule = other,
            Configuration = ConfigurationOf(readings.Framework, otherAxes),
            Changes = [.. otherAxes.Where((o, i) => o.Status != axes[i].Status || o.Pole != axes[i].Pole)],
        };
    }
}
