using Alliage.Core.Frameworks;
using Alliage.Core.Guides;

namespace Alliage.Workbench.Guides;

/// <summary>The guide with the frameworks that its questions inform, so that both can be told in words.</summary>
/// <param name="Worded">The guide and its words.</param>
/// <param name="Frameworks">All frameworks there are, with their words.</param>
public sealed record OpenedGuide(WordedGuide Worded, IReadOnlyList<WordedFramework> Frameworks)
{
    /// <summary>The guide.</summary>
    public Guide Guide => Worded.Guide;

    /// <summary>The frameworks that an item may tell something under.</summary>
    public IReadOnlyList<WordedFramework> Of(GuideItem item) =>
        [.. Frameworks.Where(f => item.MayTell.Any(f.Framework.Index.Indicators.ContainsKey))];

    /// <summary>The name of a theme; the id itself where no framework names it.</summary>
    public string Theme(string id, string language) => Text($"theme.{id}.name", language) ?? id;

    /// <summary>The name of a facet, of a framework or of the guide's own.</summary>
    public string Facet(string id, string language) =>
        Worded.In(language).Texts.GetValueOrDefault($"facet.{id}.name") ?? Text($"facet.{id}.name", language) ?? id;

    /// <summary>The name of an indicator: the same statement in every framework that has it.</summary>
    public string Indicator(string id, string language) => Text($"indicator.{id}.name", language) ?? id;

    /// <summary>Where an indicator points in the frameworks that make something of it: a pole, a value, a sign, a point; each once.</summary>
    public IReadOnlyList<Direction> Directions(string id, string language) =>
    [
        .. Frameworks.Select(f => (f.Framework.Index.Indicators.GetValueOrDefault(id)?.PointsTo, Words: f.In(language)))
            .Where(f => f.PointsTo is not null)
            .Select(f => (f.PointsTo!.Against, Name: f.Words.Texts.GetValueOrDefault(KeyOf(f.PointsTo))))
            .Where(d => d.Name is not null)
            .Select(d => new Direction(d.Name!, d.Against))
            .Distinct(),
    ];

    private static string KeyOf(Target target) => target switch
    {
        { Pole: { } pole } => $"pole.{pole}.name",
        { Scale: { } scale, Value: { } value } => $"scale.{scale}.{value}",
        { Sign: { } sign } => $"sign.{sign}.name",
        { Criterion: { } criterion } => $"criterion.{criterion}.name",
        { Label: { } label } => $"label.{label}.name",
        { Filter: { } filter } => $"filter.{filter}.name",
        _ => "",
    };

    private string? Text(string key, string language) =>
        Frameworks.Select(f => f.In(language).Texts.GetValueOrDefault(key)).FirstOrDefault(t => t is not null);
}

/// <summary>Where an indicator points.</summary>
/// <param name="Name">The pole, value, sign or point.</param>
/// <param name="Against">Whether it speaks against it.</param>
public sealed record Direction(string Name, bool Against);
