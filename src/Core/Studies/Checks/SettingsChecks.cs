namespace Alliage.Core.Studies.Checks;

/// <summary>The settings and the people.</summary>
internal static class SettingsChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var settings = scope.Rows.Settings;
        if (scope.Framework is null)
        {
            yield return new Finding(StudyProblems.UnknownFramework, settings, settings.Framework);
        }

        // Pages, decisions and what is published speak of axes: a study has those of its own framework, and reads with any.
        if (scope.Framework is { TwoAxes: null } other)
        {
            yield return new Finding(StudyProblems.FrameworkWithoutAxes, settings, other.Id, Keyword.Of(other.Kind));
        }

        foreach (var finding in LightChecks.Of(scope))
        {
            yield return finding;
        }

        if (settings.SilenceWordLimit < 1)
        {
            yield return new Finding(StudyProblems.WordLimitTooLow, settings, Quoted.Of(settings.SilenceWordLimit));
        }

        foreach (var language in settings.Languages.Where(l => l.Length != 2 || !l.All(char.IsAsciiLetterLower)))
        {
            yield return new Finding(StudyProblems.LanguageInvalid, settings, language);
        }

        if (settings.LeadCoder is { } lead)
        {
            var people = new Known(StudyProblems.UnknownLeadCoder, scope.Rows.People.Select(p => p.Name));
            foreach (var finding in people.Unless(settings, lead))
            {
                yield return finding with { DrawnFrom = scope.Rows.People };
            }
        }

        foreach (var person in scope.Rows.People.Where(p => string.IsNullOrWhiteSpace(p.Name)))
        {
            yield return new Finding(StudyProblems.NameEmpty, person);
        }
    }
}
