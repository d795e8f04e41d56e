using System.Collections;
using System.Reflection;
using Alliage.Core.Frameworks;

namespace Alliage.Core.Tests.Frameworks;

public sealed class FrameworkRulesTests
{
    [Fact]
    public void Every_origin_that_stands_anywhere_in_a_framework_is_that_of_one_rule()
    {
        var framework = SmallFramework.Sound;

        var listed = FrameworkRules.Of(framework).Select(r => r.Origin).ToList();

        Assert.Equal(
            Within(framework).ToHashSet<object>(ReferenceEqualityComparer.Instance),
            listed.ToHashSet<object>(ReferenceEqualityComparer.Instance));
        Assert.Equal(listed.Count, listed.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void No_two_rules_share_their_kind_and_id()
    {
        var rules = FrameworkRules.Of(SmallFramework.Sound);

        Assert.Equal(rules.Count, rules.Select(r => (r.Kind, r.Id)).Distinct().Count());
    }

    /// <summary>All origins found by walking whatever the framework holds.</summary>
    internal static IEnumerable<Origin> Within(object? thing) => thing switch
    {
        null or string => [],
        Origin origin => [origin],
        IEnumerable many => many.Cast<object?>().SelectMany(Within),
        _ when thing.GetType().Namespace == typeof(Framework).Namespace && thing is not FrameworkIndex => thing.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Within(p.GetValue(thing))),
        _ => [],
    };
}
