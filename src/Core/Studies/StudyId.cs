namespace Alliage.Core.Studies;

/// <summary>
/// The form of an id that a study gives: to alliances, sources, codes, codings and the like. Ids are names of files,
/// parts of addresses and of keys, so they keep to what is the same everywhere.
/// </summary>
public static class StudyId
{
    /// <summary>Longest id, in characters.</summary>
    public const int LongestAllowed = 64;

    /// <summary>
    /// Whether this can be an id: 1 to 64 of the letters a to z (either case, no accents), digits, hyphen, dot and
    /// underscore, beginning with a letter or digit and not ending with a dot.
    /// </summary>
    public static bool IsValid(string id) =>
        id.Length is > 0 and <= LongestAllowed
        && char.IsAsciiLetterOrDigit(id[0])
        && id[^1] != '.'
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
}
