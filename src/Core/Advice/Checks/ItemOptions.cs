using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Guides;
using Alliage.Core.Json;

namespace Alliage.Core.Advice.Checks;

/// <summary>An item that a condition asks for is in the guide, and has the options named.</summary>
internal static class ItemOptions
{
    public static IEnumerable<Finding> Of(Guide guide, string item, IReadOnlyList<string> options, JsonPath at)
    {
        if (guide.Items.FirstOrDefault(i => i.Id == item) is not { } found)
        {
            return Finding.Unless([.. guide.Items.Select(i => i.Id)], item, at.Member("item"), "advice-item-unknown");
        }

        return options.Count == 0
            ? [new(at, "framework-condition-empty")]
            : options.SelectMany((o, place) => Finding.Unless(
                [.. found.Options.Select(known => known.Id)], o, at.Member("is").Item(place, o), "advice-option-unknown"));
    }
}
