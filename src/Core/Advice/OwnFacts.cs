using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Advice;

/// <summary>What one owner's own rows say, as conditions ask for it; with each fact, the items that were answered so.</summary>
/// <param name="placed">The case as that owner's rows alone make it.</param>
/// <param name="voice">A or B.</param>
public sealed class OwnFacts(CasePlacement placed, Account voice)
{
    private readonly List<Answer> answers = [.. placed.Case.Answers.Where(a => a.Account == voice && a.Absence is null)];

    /// <summary>Name of the reading that joins the components of a tie.</summary>
    public const string Tie = "tie";

    /// <summary>The item, where one of the options was chosen; else nothing.</summary>
    public IReadOnlyList<string> Chosen(string item, IReadOnlyList<string> options) =>
        answers.Exists(a => a.Item == item && a.Value is { } value && options.Contains(value)) ? [item] : [];

    /// <summary>The items whose answers carry an indicator.</summary>
    public IReadOnlyList<string> Carrying(string indicator) =>
        [.. answers.Where(a => a.Indicators.Contains(indicator)).Select(a => a.Item).Distinct()];

    /// <summary>The items that put the owner at one of the poles of an axis; nothing where they stand elsewhere or nowhere.</summary>
    public IReadOnlyList<string> Standing(string axis, IReadOnlyList<string> poles)
    {
        var position = On(axis);
        return position.Pole is { } pole && poles.Contains(pole)
            ? Items(position.Readings.Where(r => r.Pole == pole).SelectMany(r => r.Evidence))
            : [];
    }

    /// <summary>All items that say something of where the owner stands on an axis, for either pole.</summary>
    public IReadOnlyList<string> Standing(string axis) => Items(On(axis).Readings.SelectMany(r => r.Evidence));

    /// <summary>The items that make a reading have one of the values; nothing where it has another or none.</summary>
    public IReadOnlyList<string> Read(string scale, IReadOnlyList<string> values)
    {
        if (placed.Coordination[(int)voice] is not { } coordination)
        {
            return [];
        }

        var table = placed.Readings.Framework.Coordination;
        var value = scale switch
        {
            Tie => coordination.Tie,
            _ when scale == table.Dependence => coordination.Dependence,
            _ => coordination.Components.GetValueOrDefault(scale),
        };
        return value is null || !values.Contains(value)
            ? []
            : Items((scale == Tie ? table.TieComponents : [scale])
                .SelectMany(s => placed.Readings.OnScale(voice, s))
                .Where(r => r.Indicator.PointsTo!.Value == value)
                .SelectMany(r => r.Evidence));
    }

    private Position On(string axis) => Position.Of(placed.Readings, voice, placed.Readings.Framework.Index.Axes[axis]);

    private IReadOnlyList<string> Items(IEnumerable<EvidenceRef> evidence)
    {
        var ids = evidence.Where(e => e.Kind == EvidenceKind.Answer).Select(e => e.Id).ToHashSet();
        return [.. answers.Where(a => ids.Contains(a.Id)).Select(a => a.Item).Distinct()];
    }
}
