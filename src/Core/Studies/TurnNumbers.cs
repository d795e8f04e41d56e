namespace Alliage.Core.Studies;

/// <summary>Turns as people cite them: numbered from 1 in each source, the interviewer's included.</summary>
public static class TurnNumbers
{
    /// <summary>
    /// Number of the turn in which a passage begins; of the next one where it begins between two, of the last one after
    /// all; 0 in a source without turns.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="start">First unit of the passage.</param>
    public static int Of(SourceFile source, int start)
    {
        var (low, high) = (0, source.Reach.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = source.Reach[middle] > start ? (low, middle) : (middle + 1, high);
        }

        return Math.Min(low + 1, source.Turns.Count);
    }
}
