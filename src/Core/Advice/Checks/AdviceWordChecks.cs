using System.Text.RegularExpressions;
using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Advice.Checks;

/// <summary>
/// What the records cannot say of words: what a rule opens with, in title and first step, speaks of no contract, no
/// signature and no lawyer; and words of law stand only where a country is named.
/// </summary>
public static partial class AdviceWordChecks
{
    /// <summary>All the problems, file by file.</summary>
    public static IReadOnlyList<Problem> Run(AdviceRules advice, IReadOnlyList<PlacedWording> wordings) =>
    [
        .. from placed in wordings
           from finding in advice.Rules.SelectMany(r => Of(r, placed))
           select new Problem(finding.Id, placed.File, placed.Lines.Of(finding.At), [finding.At.Label, .. finding.Args]),
    ];

    private static IEnumerable<Finding> Of(AdviceRule rule, PlacedWording placed)
    {
        string[] opening = [AdviceKeys.Title(rule), AdviceKeys.Alone(rule), AdviceKeys.Meeting(rule)];
        string[] all = [.. opening, AdviceKeys.Why(rule), AdviceKeys.Then(rule), AdviceKeys.Questions(rule), AdviceKeys.Signs(rule)];
        var french = placed.Wording.Language == "fr";
        return Found(placed, opening, french ? BindingInFrench() : Binding(), "advice-opens-with-contract")
            .Concat(rule.Country is null ? Found(placed, all, french ? LawInFrench() : Law(), "advice-law-words-unmarked") : []);
    }

    private static IEnumerable<Finding> Found(PlacedWording placed, IEnumerable<string> keys, Regex words, string id) =>
        from key in keys
        where placed.Wording.Texts.ContainsKey(key)
        let match = words.Match(placed.Wording.Texts[key])
        where match.Success
        select new Finding(JsonPath.Root.Member("texts").Member(key), id, match.Value);

    // One pattern for each language: "court" and "signe" are everyday words of French.
    [GeneratedRegex(@"\b(contracts?|signatures?|signed|signing|to sign|sign (it|a|the)|lawyers?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Binding();

    [GeneratedRegex(@"\b(contrats?|signer|signez|signatures?|avocate?s?|juristes?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BindingInFrench();

    [GeneratedRegex(@"\b(laws?|legal|legally|illegal|forbidden|courts?|judges?|fined|fines)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Law();

    [GeneratedRegex(@"\b(lois?|légale?s?|légalement|illégale?s?|interdite?s?|tribunal|tribunaux|juges?|amendes?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LawInFrench();
}
