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

    private string? Text(string key, string language) =>
        Frameworks.Select(f => f.In(language).Texts.GetValueOrDefault(key)).FirstOrDefault(t => t is not null);
}
