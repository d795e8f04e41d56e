using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Comparison;

/// <summary>What a column's numbers are out of: who was heard on it, never all voices as a matter of course.</summary>
/// <param name="Voices">Voices of the cases shown: two for each.</param>
/// <param name="Heard">Voices that say something in the column, or were asked of it and did not: silence, refusal and the like.</param>
/// <param name="Said">Of those heard, the ones with anything in their cell.</param>
/// <param name="Silent">Of those heard, the ones that are silent there and say nothing.</param>
/// <param name="CountedSilent">Voices of which a silence there is counted for a pole, whatever else they say there.</param>
/// <param name="Records">Cases shown of which the record says something there.</param>
/// <param name="Cases">Cases shown.</param>
public sealed record ColumnHearing(int Voices, int Heard, int Said, int Silent, int CountedSilent, int Records, int Cases)
{
    /// <summary>Whether nobody at all says anything there.</summary>
    public bool IsEmpty => Said == 0 && Records == 0;
}

/// <summary>Counts hearings while the cases are gone through.</summary>
internal sealed class HearingCount(int columns)
{
    private readonly int[] heard = new int[columns];
    private readonly int[] said = new int[columns];
    private readonly int[] silent = new int[columns];
    private readonly int[] counted = new int[columns];
    private readonly int[] records = new int[columns];

    public void Add(Account account, MatrixRow row, IReadOnlyList<ColumnState?> states)
    {
        for (var at = 0; at < columns; at++)
        {
            var speaks = row.Cells[at].Value > 0;
            if (!account.IsVoice())
            {
                records[at] += speaks ? 1 : 0;
                continue;
            }

            said[at] += speaks ? 1 : 0;
            heard[at] += speaks || states[at]?.Kind <= ReadingKind.AskedNotMentioned ? 1 : 0;
            silent[at] += !speaks && states[at]?.IsSilent == true ? 1 : 0;
            counted[at] += states[at]?.SilenceCounts == true ? 1 : 0;
        }
    }

    public ColumnHearing Of(int column, int cases) =>
        new(2 * cases, heard[column], said[column], silent[column], counted[column], records[column], cases);
}
