using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>How far each firm came on one dimension.</summary>
internal sealed class ByDimension(FilterDimension dimension) : Grouping
{
    public override string Id => "dimension-" + dimension.Id;

    public override IReadOnlyList<Whose> Gives => [Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. Keyword.All<FilterLevel>().Select(Category.Named), Category.Undetermined, Category.NotHeard];

    public override GroupingName Name => new($"dimension.{dimension.Id}.name", "dimension");

    public override string? KeyOf(string named) => null;

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice) =>
        [FilteredDimension.Of(readings, voice, dimension).Level is { } level ? Category.Named(Keyword.Of(level)) : Category.Undetermined];
}
