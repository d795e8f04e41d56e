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
    /// <summary>Key of what is read where somebody ticked none of the options.</summary>
    public const string None = "said.none";

    /// <summary>Key of the question itself.</summary>
    public static string Question(GuideItem item) => $"item.{item.Id}.question";

    /// <summary>Key of what may be asked next, to hear more.</summary>
    public static string Probe(GuideItem item) => $"item.{item.Id}.probe";

    /// <summary>Key of what saying nothing may mean.</summary>
    public static string Silence(GuideItem item) => $"item.{item.Id}.silence";

    /// <summary>Key of what the item is about, in a few words: what the partner reads above the answer, once both released it.</summary>
    public static string Topic(GuideItem item) => $"item.{item.Id}.topic";

    /// <summary>Key of what stands before the lines of "mine".</summary>
    public static string Mine(GuideItem item) => $"item.{item.Id}.mine";

    /// <summary>Key of what stands before the lines of "theirs".</summary>
    public static string Theirs(GuideItem item) => $"item.{item.Id}.theirs";

    /// <summary>Key of an option.</summary>
    public static string Option(GuideItem item, GuideOption option) => $"item.{item.Id}.option.{option.Id}";

    /// <summary>The keys, in the guide's order.</summary>
    public static IEnumerable<string> Of(Guide guide) =>
    [
        "name",
        "summary",
        "caution",
        "open-first",
        None,
        .. guide.Facets.SelectMany(f => new[] { $"facet.{f.Id}.name", $"facet.{f.Id}.definition" }),
        .. guide.Items.SelectMany(Of),
    ];

    private static IEnumerable<string> Of(GuideItem item) =>
    [
        Question(item),
        Probe(item),
        .. item.MayBeReleased ? [Topic(item)] : Array.Empty<string>(),
        .. item.Type == AnswerType.MineAndTheirs ? [Mine(item), Theirs(item)] : Array.Empty<string>(),
        .. item.SilenceMayMean ? [Silence(item)] : Array.Empty<string>(),
        .. item.Options.Select(o => Option(item, o)),
    ];
}
