using System.Globalization;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>A choice has two options or more, and no more than fit on a screen; nothing else has any.</summary>
internal static class GuideOptionChecks
{
    public static IEnumerable<Finding> Of(Guide guide) => guide.Items.SelectMany<GuideItem, Finding>(item =>
    {
        var at = guide.At(item).Member("options");
        var chooses = item.Type is AnswerType.Choice or AnswerType.Several;
        var count = item.Options.Count.ToString(CultureInfo.InvariantCulture);
        IEnumerable<Finding> found = chooses switch
        {
            true when item.Options.Count < 2 => [new(at, "guide-options-missing", count)],
            true when item.Options.Count > GuideItem.MostOptions =>
                [new(at, "guide-options-too-many", count, GuideItem.MostOptions.ToString(CultureInfo.InvariantCulture))],
            false when item.Options.Count > 0 => [new(at, "guide-options-unexpected", Studies.Keyword.Of(item.Type))],
            _ => [],
        };
        return
        [
            .. found,
            .. item.WordsFirst && !chooses ? [new(guide.At(item).Member("wordsFirst"), "guide-words-first-unexpected")] : Array.Empty<Finding>(),
            .. Several(item, guide.At(item)),
        ];
    });

    /// <summary>Only where several are chosen is there a most, and an option that stands alone.</summary>
    private static IEnumerable<Finding> Several(GuideItem item, JsonPath at)
    {
        var several = item.Type == AnswerType.Several;
        if (item.AtMost is { } most && (!several || most < 1 || most >= item.Options.Count))
        {
            yield return new(at.Member("atMost"), "guide-at-most-unexpected", most.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var (option, place) in item.Options.Select((o, place) => (o, place)).Where(o => o.o.Alone).Skip(several ? 1 : 0))
        {
            yield return new(at.Member("options").Item(place, option.Id).Member("alone"), "guide-option-alone-unexpected", option.Id);
        }
    }
}
