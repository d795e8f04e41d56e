using Alliage.Core.Evidence;
using Alliage.Core.Filtering;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>How far each firm came on all dimensions at once: what is known of it without any name of a position.</summary>
internal sealed class ByLevels(Filters filters) : Grouping
{
    /// <summary>Parts the levels in the id of a pair.</summary>
    public const char Parted = '/';

    public override string Id => "levels";

    public override IReadOnlyList<Whose> Gives => [Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
    [
        .. filters.Dimensions.Aggregate(
            new List<string> { "" },
            (ids, _) => [.. ids.SelectMany(id => Keyword.All<FilterLevel>().Select(level => id.Length == 0 ? level : id + Parted + level))])
            .Select(Category.Named),
        Category.Undetermined,
        Category.NotHeard,
    ];

    public override string? KeyOf(string named) => null;

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice)
    {
        var levels = filters.Dimensions.Select(d => FilteredDimension.Of(readings, voice, d).Level).ToList();
        return [levels.TrueForAll(l => l is not null) ? Category.Named(string.Join(Parted, levels.Select(l => Keyword.Of(l!.Value)))) : Category.Undetermined];
    }
}
