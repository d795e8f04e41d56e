using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>The position of each firm in its alliance: the two partners may stand in different places.</summary>
internal sealed class ByPosition(Filters filters, bool interpreted) : Grouping
{
    public override string Id => "position";

    public override IReadOnlyList<Whose> Gives => [Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. filters.Positions.Select(p => Category.Named(p.Id)), Category.Undetermined, Category.NotHeard];

    public override bool TakesInterpretation => true;

    public override string KeyOf(string named) => $"position.{named}.name";

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        [FilteredCase.Of(readings, interpreted).Firms[(int)voice]!.Position is { } position ? Category.Named(position) : Category.Undetermined];
}
