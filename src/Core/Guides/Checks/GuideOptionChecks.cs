using System.Globalization;
using Alliage.Core.Frameworks.Checks;

namespace Alliage.Core.Guides.Checks;

/// <summary>A choice has two options or more, and no more than fit on a screen; nothing else has any.</summary>
internal static class GuideOptionChecks
{
    public static IEnumerable<Finding> Of(Guide guide) => guide.Items.SelectMany(item =>
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
        return item.WordsFirst && !chooses ? found.Append(new(guide.At(item).Member("wordsFirst"), "guide-words-first-unexpected")) : found;
    });
}
