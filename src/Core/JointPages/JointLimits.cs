using Alliage.Core.Comparison;

namespace Alliage.Core.JointPages;

/// <summary>
/// How much of an owner's own words stands on the joint page, which has two sides of paper and no more. Ours. What is cut
/// is cut in the sentence that the owner is shown before releasing it, too.
/// </summary>
public static class JointLimits
{
    /// <summary>Most characters of an answer in own words.</summary>
    public const int Words = 140;

    /// <summary>Most characters of own words beside an option.</summary>
    public const int Beside = 40;

    /// <summary>Most characters of one line of a list.</summary>
    public const int Line = 48;

    /// <summary>Most lines of a list.</summary>
    public const int Lines = 3;

    /// <summary>What stands where something was cut.</summary>
    public const string Mark = Shortened.Mark;

    /// <summary>A text in one line, cut between two words where it is too long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Most characters, the mark not counted.</param>
    public static string Cut(string text, int most) => Shortened.Of(text, most);

    /// <summary>The lines of a list: those with something in them, as many as stand on the page.</summary>
    public static IReadOnlyList<string> Cut(IEnumerable<string> lines)
    {
        List<string> written = [.. lines.Select(l => Cut(l, Line)).Where(l => l.Length > 0)];
        return written.Count <= Lines ? written : [.. written.Take(Lines - 1), Marked(written[Lines - 1])];
    }

    private static string Marked(string line) => line.EndsWith(Mark, StringComparison.Ordinal) ? line : $"{line} {Mark}";
}
