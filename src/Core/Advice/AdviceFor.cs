using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Advice;

/// <summary>A rule that concerns an owner, with the items whose own answers make it so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Because">Ids of the items, each once, in the order in which the condition asks for them.</param>
public sealed record AdvicePoint(AdviceRule Rule, IReadOnlyList<string> Because);

/// <summary>The rules that concern one owner, from that owner's own rows and nothing else.</summary>
public static class AdviceFor
{
    /// <summary>How many points one page has at most.</summary>
    public const int MostPoints = 3;

    /// <summary>Every rule that concerns the owner, in the order of use.</summary>
    /// <param name="advice">The rules.</param>
    /// <param name="own">The case as that owner's rows alone make it.</param>
    /// <param name="voice">A or B.</param>
    public static IReadOnlyList<AdvicePoint> All(AdviceRules advice, CasePlacement own, Account voice)
    {
        var facts = new OwnFacts(own, voice);
        return
        [
            .. from rule in advice.Rules
               let because = Met(rule.When, facts)
               where because is { Count: > 0 }
               orderby rule.Moment
               select new AdvicePoint(rule, [.. because.Distinct()]),
        ];
    }

    /// <summary>
    /// The points to look at: <see cref="MostPoints"/> at most, in the order of use, each about something else; one for
    /// each moment first, so that a page is never three times the law.
    /// </summary>
    /// <param name="advice">The rules.</param>
    /// <param name="own">The case as that owner's rows alone make it.</param>
    /// <param name="voice">A or B.</param>
    public static IReadOnlyList<AdvicePoint> Of(AdviceRules advice, CasePlacement own, Account voice)
    {
        var all = All(advice, own, voice);
        return Choice.Of(all, p => p.Rule, MostPoints);
    }

    /// <summary>The items that meet a condition: null where it is not met, empty where only an absence meets it.</summary>
    private static IReadOnlyList<string>? Met(AdviceCondition condition, OwnFacts facts)
    {
        if (condition.All.Count > 0)
        {
            var parts = condition.All.Select(c => Met(c, facts)).ToList();
            return parts.TrueForAll(p => p is not null) ? [.. parts.SelectMany(p => p!)] : null;
        }

        if (condition.Any.Count > 0)
        {
            var met = condition.Any.Select(c => Met(c, facts)).Where(p => p is not null).ToList();
            return met.Count > 0 ? [.. met.SelectMany(p => p!)] : null;
        }

        if (condition.Not is { } not)
        {
            return Met(not, facts) is null ? [] : null;
        }

        var items = condition switch
        {
            { Item: { } item } => facts.Chosen(item, condition.Is),
            { Indicator: { } indicator } => facts.Carrying(indicator),
            { Axis: { } axis } => facts.Standing(axis, condition.Is),
            { Reading: { } reading } => facts.Read(reading, condition.Is),
            _ => [],
        };
        return items.Count > 0 ? items : null;
    }
}
