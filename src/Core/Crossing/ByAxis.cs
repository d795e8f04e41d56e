using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>The pole of one axis; of a voice, its own.</summary>
internal sealed class ByAxis(Axis axis) : Grouping
{
    public override string Id => "axis-" + axis.Id;

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. axis.Poles.Select(Category.Named), Category.Contested, Category.Undetermined, Category.NotHeard];

    public override GroupingName Name => new($"axis.{axis.Id}.name", "axis");

    public override string KeyOf(string named) => $"pole.{named}.name";

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings)
    {
        var placed = Placing.OnAxis(readings, axis, withTenacity: false);
        return [placed.Pole is { } pole ? Category.Named(pole) : placed.Status == PlacementStatus.Contested ? Category.Contested : Category.Undetermined];
    }

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        [Position.Of(readings, voice, axis).Pole is { } pole ? Category.Named(pole) : Category.Undetermined];
}
