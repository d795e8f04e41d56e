namespace Alliage.Core.Advice;

/// <summary>A few out of many: never two about the same, and of different moments before a second of one moment.</summary>
internal static class Choice
{
    /// <summary>The chosen, in the order given.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> all, Func<T, AdviceRule> rule, int most)
    {
        var chosen = new List<T>();
        foreach (var onePerMoment in new[] { true, false })
        {
            foreach (var one in all)
            {
                var (about, moment) = (rule(one).About, rule(one).Moment);
                if (chosen.Count < most
                    && chosen.TrueForAll(c => rule(c).About != about && (!onePerMoment || rule(c).Moment != moment)))
                {
                    chosen.Add(one);
                }
            }
        }

        return [.. all.Where(chosen.Contains)];
    }
}
