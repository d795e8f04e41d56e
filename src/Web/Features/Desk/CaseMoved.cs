using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Desk;

/// <summary>What a change at the desk did to the case.</summary>
/// <param name="IsKnown">Whether there was a change at all.</param>
/// <param name="Changes">What differs in its results, what weighs most first.</param>
/// <param name="Weights">What each new coding brings.</param>
public sealed record CaseMoved(bool IsKnown, IReadOnlyList<ResultChange> Changes, IReadOnlyList<CodingWeight> Weights)
{
    public static CaseMoved Nothing { get; } = new(false, [], []);

    public static CaseMoved Between(DeskModel before, DeskModel after, IEnumerable<Coding> put) => new(
        true,
        ResultChange.Between(before.View.Placement, after.View.Placement),
        [
            .. put.Where(c => c.Source == after.Source.Source.Source.Id)
                .Select(c => CodingWeight.Of(c, after.Account, after.View.Study.Links, before.View.Placement, after.View.Placement)),
        ]);
}
