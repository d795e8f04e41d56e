using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;

namespace Alliage.Cli.Json;

/// <summary>A question in <c>guide list --json</c>.</summary>
internal sealed record ListedItemJson(int Order, string Id, string Theme, string Type, bool Short, string Visibility, string Question)
{
    public static ListedItemJson Of(OpenedGuide guide, GuideItem item, string language) => new(
        item.Order,
        item.Id,
        item.Theme,
        Keyword.Of(item.Type),
        item.Short,
        Keyword.Of(item.Visibility),
        guide.Worded.In(language)[GuideKeys.Question(item)]);
}

/// <summary>An option of a question, with the indicators that it carries.</summary>
internal sealed record GuideOptionJson(string Id, string Text, IReadOnlyList<string> Indicators);

/// <summary>A question in full, in <c>guide show --json</c>.</summary>
internal sealed record GuideItemJson(
    int Order,
    string Id,
    string Theme,
    string Facet,
    string Type,
    bool Short,
    string Visibility,
    bool NamesPartnerGrowth,
    string Question,
    string Probe,
    string? Silence,
    IReadOnlyList<GuideOptionJson> Options,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Frameworks,
    OriginJson Origin)
{
    public static GuideItemJson Of(OpenedGuide guide, GuideItem item, string language)
    {
        var words = guide.Worded.In(language);
        return new(
            item.Order,
            item.Id,
            item.Theme,
            item.Facet,
            Keyword.Of(item.Type),
            item.Short,
            Keyword.Of(item.Visibility),
            item.NamesPartnerGrowth,
            words[GuideKeys.Question(item)],
            words[GuideKeys.Probe(item)],
            item.SilenceMayMean ? words[GuideKeys.Silence(item)] : null,
            [.. item.Options.Select(o => new GuideOptionJson(o.Id, words[GuideKeys.Option(item, o)], o.Informs))],
            [.. item.MayTell],
            [.. guide.Of(item).Select(f => f.Framework.Id)],
            new(Keyword.Of(item.Origin.From), item.Origin.Section, item.Origin.Work));
    }
}

/// <summary>Where a construct comes from.</summary>
internal sealed record OriginJson(string From, string? Section, string? Work);
