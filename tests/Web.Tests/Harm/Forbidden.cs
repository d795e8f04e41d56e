using System.Text.RegularExpressions;

namespace Alliage.Web.Tests.Harm;

/// <summary>What a page for an owner never says: each can do harm to two people, whoever is right.</summary>
internal static partial class Forbidden
{
    /// <summary>What is wrong with a text, as reason and words; nothing for most.</summary>
    public static IEnumerable<string> In(string text, string language)
    {
        (string Why, Regex Words)[] patterns = language == "fr"
            ? [("a label", LabelsInFrench()), ("a score", ScoresInFrench()), ("a forecast", ForecastsInFrench()), ("a base rate", RatesInFrench()), ("a judgement", JudgementsInFrench()), ("a contract as the way in", ContractsInFrench())]
            : [("a label", Labels()), ("a score", Scores()), ("a forecast", Forecasts()), ("a base rate", Rates()), ("a judgement", Judgements()), ("a contract as the way in", Contracts())];
        return from pattern in patterns
               from Match match in pattern.Words.Matches(text)
               select $"{pattern.Why}: {match.Value}";
    }

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(egocentr\w*|co-?development|constrained|opportunis\w*|configurations?|typolog\w*|interdependen\w*|dyads?|poles?|saturat\w*|weak ties?|strong ties?|mode of coordination)\b", Any, 1000)]
    private static partial Regex Labels();

    [GeneratedRegex(@"\b(égocentr\w*|co-?développement|contrainte?s?|opportunis\w*|configurations?|typologies?|interdépendan\w*|dyades?|pôles?|saturée?s?|lien faible|lien fort|mode de coordination)\b", Any, 1000)]
    private static partial Regex LabelsInFrench();

    [GeneratedRegex(@"%|\b(per ?cent|percentages?|scores?|ratings?|grades?|ranking|points? out of|on average|the average)\b", Any, 1000)]
    private static partial Regex Scores();

    [GeneratedRegex(@"%|\b(pour ?cents?|pourcentages?|scores?|notations?|classements?|points? sur (dix|vingt|\d+)|en moyenne|la moyenne)\b", Any, 1000)]
    private static partial Regex ScoresInFrench();

    [GeneratedRegex(@"\b(will fail|fail(s|ed|ure)?|likely|unlikely|probab\w*|forecasts?|predict\w*|prognos\w*|doomed|fragile|danger\w*|at risk|high risk)\b", Any, 1000)]
    private static partial Regex Forecasts();

    [GeneratedRegex(@"\b(échou\w*|échecs?|probab\w*|prévisions?|prédi\w*|pronosti\w*|vouée?s?|condamnée?s?|fragiles?|danger\w*|à risque|risque élevé)\b", Any, 1000)]
    private static partial Regex ForecastsInFrench();

    [GeneratedRegex(@"\b((all|most|many|few) alliances|alliances (like yours|usually|often|always|never)|(usually|often|always|never),? alliances|one alliance in|in general, alliances)\b", Any, 1000)]
    private static partial Regex Rates();

    [GeneratedRegex(@"\b((toutes les|la plupart des|beaucoup d[e’']|peu d[e’']) ?alliances|alliances (comme la vôtre|en général)|une alliance sur|en général, les alliances|les alliances (sont|durent|réussissent) (souvent|toujours|rarement))\b", Any, 1000)]
    private static partial Regex RatesInFrench();

    [GeneratedRegex(@"\b(red|amber|green) (light|zone|flag)\b|\b(alert|alarming|bad sign|good sign|healthy|unhealthy|toxic|selfish|dishonest|betray\w*|exploit\w*|takes advantage|your partner is (wrong|to blame))\b", Any, 1000)]
    private static partial Regex Judgements();

    [GeneratedRegex(@"\b(feu|zone|drapeau|voyant) (rouge|orange|verte?)\b|\b(alertes?|alarmante?s?|mauvais signe|bon signe|malsaine?s?|toxiques?|égoïstes?|malhonnêtes?|trahi\w*|exploite\w*|profite de vous|abuse\w*|votre partenaire a tort)\b", Any, 1000)]
    private static partial Regex JudgementsInFrench();

    [GeneratedRegex(@"\b(you (should|must|need|ought)[^.]{0,40}(contract|sign)|(sign|propose|ask for|draw up|make) a contract|without a contract)\b", Any, 1000)]
    private static partial Regex Contracts();

    [GeneratedRegex(@"\b((vous devez|vous devriez|il faut|il vous faut)[^.]{0,40}(contrat|signer)|(signez|proposez|demandez|faites|rédigez) un contrat|sans contrat)\b", Any, 1000)]
    private static partial Regex ContractsInFrench();
}
