using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>Sets of criteria or labels of which several may hold: each one that does is a category that the unit falls into.</summary>
/// <param name="id">Id of the grouping.</param>
/// <param name="sort">What the categories are in the framework's wording: <c>criterion</c>, <c>label</c> or <c>group</c>.</param>
/// <param name="sets">By category, the points of which one that holds is enough.</param>
internal sealed class ByHeld(string id, string sort, IReadOnlyList<(string Category, IReadOnlyList<string> Points)> sets) : Grouping
{
    public override string Id => id;

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. sets.Select(s => Category.Named(s.Category)), Category.None, Category.Contested, Category.NotHeard];

    public override bool SeveralMayHold => true;

    public override string KeyOf(string named) => $"{sort}.{named}.name";

    /// <summary>What holds; beside it that something is contradicted.</summary>
    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings)
    {
        var outcomes = sets.Select(s => s.Points.Select(p => PointOutcomes.Of(PointReading.OfAll(readings, p))).ToList()).ToList();
        IEnumerable<Category> held = sets.Zip(outcomes).Where(s => s.Second.Exists(o => o.Holds() == true)).Select(s => Category.Named(s.First.Category));
        return OrNone(outcomes.Exists(o => o.Contains(PointOutcome.Contradicted)) ? held.Append(Category.Contested) : held);
    }

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        OrNone(sets.Where(s => s.Points.Any(p => PointReading.Of(readings, voice, p).Saying == Saying.Met)).Select(s => Category.Named(s.Category)));

    private static IReadOnlyList<Category> OrNone(IEnumerable<Category> categories) =>
        categories.ToList() is { Count: > 0 } found ? found : [Category.None];
}
