using System.Globalization;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>The order binds: items count from 1, and the open question comes before any that names the partner's growth.</summary>
internal static class GuideOrderChecks
{
    public static IEnumerable<Finding> Of(Guide guide) => [.. Counted(guide), .. OpenFirst(guide)];

    private static IEnumerable<Finding> Counted(Guide guide) =>
        guide.Items.Select((item, at) => (item, Place: at + 1))
            .Where(i => i.item.Order != i.Place)
            .Select(i => new Finding(
                guide.At(i.item).Member("order"),
                "guide-order-broken",
                i.item.Order.ToString(CultureInfo.InvariantCulture),
                i.Place.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<Finding> OpenFirst(Guide guide)
    {
        var at = JsonPath.Root.Member("openFirst");
        if (guide.Items.FirstOrDefault(i => i.Id == guide.OpenFirst) is not { } open)
        {
            return Finding.Unless([.. guide.Items.Select(i => i.Id)], guide.OpenFirst, at, "guide-open-first-unknown");
        }

        var early = guide.Items.TakeWhile(i => i != open).Where(i => i.NamesPartnerGrowth)
            .Select(i => new Finding(guide.At(i).Member("namesPartnerGrowth"), "guide-partner-named-early", open.Id));
        return open.Type == AnswerType.Open && !open.NamesPartnerGrowth
            ? early
            : early.Prepend(new Finding(at, "guide-open-first-not-open", open.Id));
    }
}
