namespace Alliage.Workbench.Wording;

/// <summary>Which language to speak to someone who has not said.</summary>
public static class SpokenLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// From the locale's environment variables, by the order of POSIX: the first that is set decides. French for a
    /// French locale, else English.
    /// </summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static string Of(Func<string, string?> variable)
    {
        var locale = Variables.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return IsFrench(locale) ? "fr" : "en";
    }

    private static bool IsFrench(string? locale) =>
        locale is not null
        && locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase)
        && (locale.Length == 2 || !char.IsAsciiLetter(locale[2]));
}
