using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>A criterion or a label by itself: what the accounts make of it.</summary>
/// <param name="sort">What it is in the framework's wording: <c>criterion</c> or <c>label</c>.</param>
/// <param name="point">Its id.</param>
internal sealed class ByPoint(string sort, string point) : Grouping
{
    /// <summary>That it holds.</summary>
    public const string Holds = "met";

    /// <summary>That it is denied.</summary>
    public const string Denied = "denied";

    public override string Id => $"{sort}-{point}";

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [Category.Named(Holds), Category.Named(Denied), Category.Contested, Category.Undetermined, Category.NotHeard];

    public override GroupingName Name => new($"{sort}.{point}.name", sort);

    public override string? KeyOf(string named) => null;

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings)
    {
        var outcome = PointOutcomes.Of(PointReading.OfAll(readings, point));
        return outcome == PointOutcome.Contradicted ? [Category.Contested] : [Known(outcome.Holds())];
    }

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        [Known(PointReading.Of(readings, voice, point).Saying.Holds())];

    private static Category Known(bool? holds) => holds is { } known ? Category.Named(known ? Holds : Denied) : Category.Undetermined;
}
