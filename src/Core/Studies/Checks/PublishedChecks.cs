using Alliage.Core.Frameworks;

namespace Alliage.Core.Studies.Checks;

/// <summary>What is published of a case: on an axis of the framework, or its mode.</summary>
internal static class PublishedChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) =>
    [
        .. scope.Rows.Published.SelectMany(p => scope.Alliances.Unless(p, p.Alliance)),
        .. scope.Rows.Published.SelectMany(p => scope.Framework is { } framework ? Value(p, framework, scope) : []),
    ];

    private static IEnumerable<Finding> Value(Published published, Framework framework, CheckScope scope)
    {
        if (published.Aspect == Published.Mode)
        {
            if (published.Value is { } mode && !scope.Modes.Contains(mode))
            {
                yield return new Finding(StudyProblems.UnknownMode, published, mode, Quoted.Of(framework.Coordination.Modes));
            }
        }
        else if (scope.Axis(published.Aspect) is not { } axis)
        {
            var aspects = framework.Axes.Select(a => a.Id).Append(Published.Mode);
            yield return new Finding(StudyProblems.UnknownAxis, published, published.Aspect, Quoted.Of(aspects));
        }
        else if (published.Value is { } pole && !axis.Poles.Contains(pole))
        {
            yield return new Finding(StudyProblems.UnknownPole, published, pole, axis.Id, Quoted.Of(axis.Poles));
        }
    }
}
