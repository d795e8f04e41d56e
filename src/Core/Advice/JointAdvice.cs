using Alliage.Core.Studies;

namespace Alliage.Core.Advice;

/// <summary>A question for a meeting of both, with the released items that it rests on.</summary>
/// <param name="Rule">The rule whose question it is.</param>
/// <param name="Because">Ids of the items, all released by both, each once.</param>
public sealed record JointQuestion(AdviceRule Rule, IReadOnlyList<string> Because);

/// <summary>
/// The questions for a meeting. A pure function of what both released: an item that only one of them released does
/// not exist here, so that nothing of it can be told from what is asked.
/// </summary>
public static class JointAdvice
{
    /// <summary>How many questions half an hour has room for.</summary>
    public const int MostQuestions = 3;

    /// <summary>The questions, in the order of use, each about something else.</summary>
    /// <param name="advice">The rules.</param>
    /// <param name="a">What A released, as it counts now.</param>
    /// <param name="b">What B released.</param>
    public static IReadOnlyList<JointQuestion> Of(AdviceRules advice, IReadOnlyList<Release> a, IReadOnlyList<Release> b)
    {
        var both = a.Join(b, r => r.Item, r => r.Item, (ofA, ofB) => (ofA.Item, A: ofA.Options, B: ofB.Options))
            .ToDictionary(r => r.Item, r => (r.A, r.B));
        var met =
            from rule in advice.Rules
            where rule.Joint is not null
            let because = Met(rule.Joint!, both)
            where because is not null
            orderby rule.Moment
            select new JointQuestion(rule, [.. because.Distinct()]);
        return Choice.Of([.. met], q => q.Rule, MostQuestions);
    }

    private static IReadOnlyList<string>? Met(
        JointCondition condition, Dictionary<string, (IReadOnlyList<string> A, IReadOnlyList<string> B)> both)
    {
        if (condition.All.Count > 0)
        {
            var parts = condition.All.Select(c => Met(c, both)).ToList();
            return parts.TrueForAll(p => p is not null) ? [.. parts.SelectMany(p => p!)] : null;
        }

        if (condition.Any.Count > 0)
        {
            var met = condition.Any.Select(c => Met(c, both)).Where(p => p is not null).ToList();
            return met.Count > 0 ? [.. met.SelectMany(p => p!)] : null;
        }

        return condition.Item is { } item && both.TryGetValue(item, out var said) && Holds(condition, said.A, said.B) ? [item] : null;
    }

    private static bool Holds(JointCondition condition, IReadOnlyList<string> a, IReadOnlyList<string> b) => condition.By switch
    {
        ReleasedBy.Both => condition.Is.Any(o => a.Contains(o) && b.Contains(o)),
        ReleasedBy.Either => condition.Is.Any(o => a.Contains(o) || b.Contains(o)),
        _ => !a.ToHashSet().SetEquals(b),
    };
}
