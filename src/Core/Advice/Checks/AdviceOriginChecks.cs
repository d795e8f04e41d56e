using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Advice.Checks;

/// <summary>Both halves of a rule can be traced, and a rule that rests on the law of a country says which one.</summary>
internal static class AdviceOriginChecks
{
    public static IEnumerable<Finding> Of(AdviceRules advice)
    {
        List<string> works = [.. advice.Works.Select(w => w.Id), .. advice.Laws.Select(l => l.Id)];
        return
        [
            .. advice.Works.Count > 0 ? Array.Empty<Finding>() : [new(JsonPath.Root.Member("works"), "framework-works-empty")],
            .. advice.Rules.SelectMany(r => r.Marks.SelectMany((m, place) =>
                OriginChecks.Of(advice.At(r).Member("marks").Item(place).Member("origin"), m.Origin, works))),
            .. advice.Rules.SelectMany(r => Parts(advice, r)),
            .. advice.Rules.SelectMany(r => Law(advice, r)),
        ];
    }

    private static IEnumerable<Finding> Parts(AdviceRules advice, AdviceRule rule) =>
        from part in Enum.GetValues<AdvicePart>()
        where rule.Marks.All(m => m.Part != part)
        select new Finding(advice.At(rule).Member("marks"), "advice-part-missing", Keyword.Of(part));

    private static IEnumerable<Finding> Law(AdviceRules advice, AdviceRule rule)
    {
        var cited = advice.Laws.Where(l => rule.Marks.Any(m => m.Origin.Work == l.Id)).Select(l => l.Country).Distinct().ToList();
        var at = advice.At(rule);
        if (rule.Country is { } country)
        {
            return cited.Contains(country) ? [] : [new(at.Member("country"), "advice-country-without-law", country)];
        }

        return cited.Count == 0 ? [] : [new(at, "advice-law-not-marked", string.Join(", ", cited))];
    }
}
