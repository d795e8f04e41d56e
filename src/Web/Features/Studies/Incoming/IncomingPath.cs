namespace Alliage.Web.Features.Studies.Incoming;

/// <summary>A file's path inside a folder, as a browser or a .zip names it: taken apart, never trusted.</summary>
internal static class IncomingPath
{
    private const int MostParts = 8;
    private const int LongestPart = 150;

    private static readonly HashSet<string> Leftovers = new(StringComparer.OrdinalIgnoreCase) { "__MACOSX", "Thumbs.db", "desktop.ini" };

    /// <summary>The parts of a path; null for one that could lead elsewhere or that some system cannot keep.</summary>
    public static IReadOnlyList<string>? Parts(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Length <= MostParts && Array.TrueForAll(parts, IsName) ? parts : null;
    }

    /// <summary>Whether it is what systems and version control leave in a folder, which is left out.</summary>
    public static bool IsLeftover(IReadOnlyList<string> parts) => parts.Any(p => p[0] == '.' || Leftovers.Contains(p));

    private static bool IsName(string part) =>
        part.Length is > 0 and <= LongestPart
        && part is not "." and not ".."
        && part[^1] is not '.' and not ' '
        && !part.Any(c => char.IsControl(c) || c is ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
