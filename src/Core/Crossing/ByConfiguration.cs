using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Crossing;

/// <summary>The configuration at the poles of both axes; of a voice, at its own poles.</summary>
internal sealed class ByConfiguration(Framework framework) : Grouping
{
    public override string Id => "configuration";

    public override IReadOnlyList<Whose> Gives => [Whose.Alliance, Whose.Voice];

    public override IReadOnlyList<Category> Categories =>
        [.. framework.Configurations.Select(c => Category.Named(c.Id)), Category.Contested, Category.Undetermined, Category.NotHeard];

    public override string KeyOf(string named) => $"configuration.{named}.name";

    public override IReadOnlyList<Category> OfAlliance(CaseReadings readings)
    {
        var axes = framework.Axes.Select(a => Placing.OnAxis(readings, a, withTenacity: false)).ToList();
        return Placing.ConfigurationOf(framework, axes) is { } placed ? [Category.Named(placed)]
            : axes.Exists(a => a.Status == PlacementStatus.Contested) ? [Category.Contested]
            : [Category.Undetermined];
    }

    public override IReadOnlyList<Category> OfVoice(CaseReadings readings, Account voice)
    {
        var poles = framework.Axes.ToDictionary(a => a.Id, a => Position.Of(readings, voice, a).Pole);
        var found = poles.ContainsValue(null) ? null
            : framework.Configurations.FirstOrDefault(c => poles.All(p => c.At.GetValueOrDefault(p.Key) == p.Value));
        return [found is null ? Category.Undetermined : Category.Named(found.Id)];
    }
}
