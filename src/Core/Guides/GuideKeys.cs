using Alliage.Core.Frameworks;

namespace Alliage.Core.Guides;

/// <summary>A guide with its words in every language.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Wordings">Its words, one for each language.</param>
public sealed record WordedGuide(Guide Guide, IReadOnlyList<FrameworkWording> Wordings)
{
    /// <summary>The words in a language, or in the first there is.</summary>
    public FrameworkWording In(string language) => Wordings.FirstOrDefault(w => w.Language == language) ?? Wordings[0];
}

/// <summary>Which keys the wording of a guide has in every language: these and no others.</summary>
public static class GuideKeys
{
    /// <summary>Key of the question itself.</summary>
    public static string Question(GuideItem item) => $"item.{item.Id}.question";

    /// <summary>Key of what may be asked next, to hear more.</summary>
    public static string Probe(GuideItem item) => $"item.{item.Id}.probe";

    /// <summary>Key of what saying nothing may mean.</summary>
    public static string Silence(GuideItem item) => $"item.{item.Id}.silence";

    /// <summary>Key of an option.</summary>
    public static string Option(GuideItem item, GuideOption option) => $"item.{item.Id}.option.{option.Id}";

    /// <summary>The keys, in the guide's order.</summary>
    public static IEnumerable<string> Of(Guide guide) =>
    [
        "name",
        "summary",
        "caution",
        "open-first",
        .. guide.Facets.SelectMany(f => new[] { $"facet.{f.Id}.name", $"facet.{f.Id}.definition" }),
        .. guide.Items.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(GuideItem item) =>
    [
        Question(item),
        Probe(item),
        .. item.SilenceMayMean ? [Silence(item)] : Array.Empty<string>(),
        .. item.Options.Select(o => Option(item, o)),
    ];
}
