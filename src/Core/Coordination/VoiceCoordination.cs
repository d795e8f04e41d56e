using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Coordination;

/// <summary>Who a mode comes from.</summary>
public enum ModeSource
{
    /// <summary>The work states it for this crossing.</summary>
    Paper,

    /// <summary>We read it there: the work states it only where both partners depend.</summary>
    Ours,
}

/// <summary>
/// The mode of coordination as one voice lets it be read, from what is said on scales and signs; silence never counts
/// here. Jaouen 2006, 4.2 to 4.4; tie's components are Granovetter's (1973), the rule that joins them is ours.
/// </summary>
public sealed record VoiceCoordination
{
    private readonly CaseReadings of;

    private VoiceCoordination(CaseReadings of) => this.of = of;

    /// <summary>The voice.</summary>
    public required Account Account { get; init; }

    /// <summary>Value of each component of tie, in the framework's order; null where readings differ or are missing.</summary>
    public required IReadOnlyDictionary<string, string?> Components { get; init; }

    /// <summary>Value of tie; null where too few components agree.</summary>
    public required string? Tie { get; init; }

    /// <summary>The highest value of dependence that is said; null where none is.</summary>
    public required string? Dependence { get; init; }

    /// <summary>Its level in the table; null where unknown.</summary>
    public required string? Level { get; init; }

    /// <summary>Rows of the table compatible with what is known. Unknown input keeps every compatible row.</summary>
    public required IReadOnlyList<CoordinationRow> Rows { get; init; }

    /// <summary>The mode; only where all compatible rows are stated and agree.</summary>
    public required string? Mode { get; init; }

    /// <summary>Who the mode comes from; null without one.</summary>
    public required ModeSource? Source { get; init; }

    /// <summary>Signs of constrained trust that this voice gives: present readings, in the framework's order.</summary>
    public IReadOnlyList<Reading> Signs => [.. Said(of, Account).Where(r => r.Indicator.PointsTo!.Sign is not null)];

    /// <summary>Present readings behind tie and dependence.</summary>
    public IReadOnlyList<Reading> Evidence
    {
        get
        {
            var said = Said(of, Account);
            return [.. Scales(of.Framework.Coordination).SelectMany(s => said.Where(r => r.Indicator.PointsTo!.Scale == s))];
        }
    }

    /// <summary>Where no row that fits is stated: the stated rows that differ from one of them in the fewest respects. Else empty.</summary>
    public required IReadOnlyList<CoordinationRow> Nearest { get; init; }

    /// <summary>Both voices, A then B; null for a voice that brings nothing.</summary>
    public static IReadOnlyList<VoiceCoordination?> Of(CaseReadings readings, IReadOnlyList<AxisPlacement> axes)
    {
        if (readings.Framework.TwoAxes?.Coordination is null)
        {
            return [null, null];
        }

        var table = readings.Framework.Coordination;
        var dependence = Accounts.Voices.ToDictionary(v => v, v => DependenceOf(readings, v));
        return [.. Accounts.Voices.Select(v => readings.Case.Has(v) ? Of(readings, table, axes, v, dependence) : null)];
    }

    private static VoiceCoordination Of(
        CaseReadings readings,
        CoordinationTable table,
        IReadOnlyList<AxisPlacement> axes,
        Account voice,
        Dictionary<Account, string?> dependences)
    {
        var said = Said(readings, voice);
        var components = table.TieComponents.ToDictionary(c => c, c => Agreed(said, c));
        var tie = components.Values.Where(v => v is not null).GroupBy(v => v)
            .FirstOrDefault(g => g.Count() >= table.TieAgreement)?.Key;
        var level = LevelOf(table, dependences[voice]);
        var compatible = CompatibleRows.Of(table, [.. axes.Select(a => (a.Axis, PoleFor(a, voice)))], tie, level);
        var alone = compatible.Rows.All(r => r.BothDepend) && LevelOf(table, dependences[voice.Other()]) != level;
        return new VoiceCoordination(readings.Held)
        {
            Account = voice,
            Components = components,
            Tie = tie,
            Dependence = dependences[voice],
            Level = level,
            Rows = compatible.Rows,
            Mode = compatible.Mode,
            Source = compatible.Mode is null ? null : alone ? ModeSource.Ours : ModeSource.Paper,
            Nearest = compatible.Nearest,
        };
    }

    /// <summary>What a voice says on scales and signs.</summary>
    private static List<Reading> Said(CaseReadings readings, Account voice) =>
        [.. readings.Of(voice).Where(r => r.Kind == ReadingKind.Present && r.Indicator.PointsTo is { } to && (to.Scale ?? to.Sign) is not null)];

    private static IEnumerable<string> Scales(CoordinationTable table) => table.TieComponents.Append(table.Dependence);

    /// <summary>The alliance's pole; the voice's own where the voices contest it.</summary>
    private static string? PoleFor(AxisPlacement axis, Account voice) =>
        axis.Status == PlacementStatus.Contested ? axis.Of(voice)?.Pole : axis.Pole;

    /// <summary>The one value of a scale that all readings on it point to; null where they differ or are missing.</summary>
    private static string? Agreed(List<Reading> said, string scale)
    {
        string? agreed = null;
        foreach (var reading in said)
        {
            if (reading.Indicator.PointsTo is { } to && to.Scale == scale)
            {
                if (agreed is not null && to.Value != agreed)
                {
                    return null;
                }

                agreed = to.Value;
            }
        }

        return agreed;
    }

    private static string? DependenceOf(CaseReadings readings, Account voice)
    {
        var scale = readings.Framework.Index.Scales[readings.Framework.Coordination.Dependence];
        var said = readings.OnScale(voice, scale.Id).Select(r => r.Indicator.PointsTo!.Value).ToHashSet();
        return scale.Values.LastOrDefault(said.Contains);
    }

    private static string? LevelOf(CoordinationTable table, string? dependence) =>
        dependence is null ? null : table.Levels[dependence];
}
