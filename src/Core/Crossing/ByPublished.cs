using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Crossing;

/// <summary>The configuration that a published account gives, apart from what is computed.</summary>
internal sealed class ByPublished(Framework framework) : Grouping
{
    public override string Id => Groupings.Published;

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance];

    public override IReadOnlyList<Category> Categories =>
        [.. framework.Configurations.Select(c => Category.Named(c.Id)), Category.Undetermined, Category.NotPublished];

    public override string KeyOf(string named) => $"configuration.{named}.name";

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings) =>
    [
        PublishedPlacement.Of(readings.Case, framework) is not { Axes.Count: > 0 } published ? Category.NotPublished
            : published.Configuration is { } configuration ? Category.Named(configuration)
            : Category.Undetermined,
    ];
}
