namespace Alliage.Core.Studies.Checks;

/// <summary>What can be wrong with a range of a text.</summary>
internal static class TextRange
{
    /// <summary>Findings on a range of a row; none where it is sound.</summary>
    public static IEnumerable<Finding> Check(StudyRow row, string source, string text, int start, int end)
    {
        if (start < 0 || end > text.Length || start > text.Length)
        {
            yield return new Finding(StudyProblems.RangeOutside, row, Quoted.Of(start), Quoted.Of(end), source, Quoted.Of(text.Length));
        }
        else if (start >= end)
        {
            yield return new Finding(StudyProblems.RangeEmpty, row, Quoted.Of(start), Quoted.Of(end), source);
        }
        else if (Splits(text, start) || Splits(text, end))
        {
            yield return new Finding(StudyProblems.RangeSplitsCharacter, row, Quoted.Of(Splits(text, start) ? start : end), source);
        }
    }

    /// <summary>Whether a range lies inside the text and holds something.</summary>
    public static bool Fits(string text, int start, int end) => start >= 0 && start < end && end <= text.Length;

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
