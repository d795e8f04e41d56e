using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Studies;

namespace Alliage.Core.Advice.Checks;

/// <summary>
/// A rule opens with something to do alone: proposing a text that binds can break what it was meant to secure
/// (Jaouen 2006, 4.1). What follows goes further than that.
/// </summary>
internal static class AdviceOpeningChecks
{
    public static IEnumerable<Finding> Of(AdviceRules advice) => advice.Rules.SelectMany(rule =>
    {
        var at = advice.At(rule);
        IEnumerable<Finding> opens = rule.Opens == AdviceOpening.Alone
            ? []
            : [new(at.Member("opens"), "advice-opens-otherwise", Keyword.Of(rule.Opens), Keyword.Of(AdviceOpening.Alone))];
        return rule.Then == AdviceOpening.Alone
            ? opens.Append(new(at.Member("then"), "advice-then-alone"))
            : opens;
    });
}
