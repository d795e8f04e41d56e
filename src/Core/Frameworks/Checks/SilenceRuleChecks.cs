using Alliage.Core.Json;
using Alliage.Core.Studies;

namespace Alliage.Core.Frameworks.Checks;

/// <summary>A framework carries each rule on silence once: a study chooses one and sees what the other would change.</summary>
internal static class SilenceRuleChecks
{
    public static IEnumerable<Finding> Of(Framework framework)
    {
        var list = JsonPath.Root.Member("silenceRules");
        var missing = Enum.GetValues<SilenceRule>().Except(framework.SilenceRules.Select(r => r.Id))
            .Select(r => new Finding(list, "framework-silence-rule-missing", Keyword.Of(r)));
        var again = from same in framework.SilenceRules.Index().GroupBy(r => r.Item.Id)
                    from rule in same.Skip(1)
                    let word = Keyword.Of(rule.Item.Id)
                    select new Finding(list.Item(rule.Index, word), "framework-silence-rule-twice", word);
        return missing.Concat(again);
    }
}
