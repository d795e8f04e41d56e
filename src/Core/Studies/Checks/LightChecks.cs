namespace Alliage.Core.Studies.Checks;

/// <summary>The further frameworks of a study: each there, each once, none its own.</summary>
internal static class LightChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var settings = scope.Rows.Settings;
        foreach (var light in settings.Lights.DistinctBy(l => l.Framework))
        {
            if (light.Framework == settings.Framework)
            {
                yield return new Finding(StudyProblems.LightIsOwn, settings, light.Framework);
            }
            else if (scope.ThereAre?.Any(f => f.Id == light.Framework) == false)
            {
                yield return new Finding(StudyProblems.UnknownFramework, settings, light.Framework);
            }

            if (settings.Lights.Count(l => l.Framework == light.Framework) > 1)
            {
                yield return new Finding(StudyProblems.LightTwice, settings, light.Framework);
            }
        }
    }
}
