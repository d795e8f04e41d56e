using Alliage.Core.Evidence;

namespace Alliage.Core.Lights;

/// <summary>How often one point is told in a study.</summary>
/// <param name="Point">The point.</param>
/// <param name="Voices">Voices that say so, or that name a pole or a value; out of those heard.</param>
/// <param name="Denying">Voices that deny it.</param>
/// <param name="Silent">Voices that are silent about it.</param>
/// <param name="Alliances">Alliances of which it holds: said and not contradicted, by the record where the voices say nothing; out of all.</param>
/// <param name="Apart">Alliances whose two voices do not tell the same of it.</param>
public sealed record PointCount(GridPoint Point, Tally Voices, int Denying, int Silent, Tally Alliances, int Apart)
{
    /// <summary>All points of a framework, in its order.</summary>
    public static IReadOnlyList<PointCount> Of(IReadOnlyList<CaseUnderLight> cases) =>
        cases.Count == 0 ? [] : [.. cases[0].Points.Select((p, at) => Of(p.Point, [.. cases.Select(c => c.Points[at])]))];

    private static PointCount Of(GridPoint point, List<PointOfCase> cases)
    {
        var voices = cases.SelectMany(c => c.Accounts.Take(2)).OfType<AccountOnPoint>().ToList();
        int With(Saying saying) => voices.Count(v => v.Saying == saying);
        return new(
            point,
            new(With(Saying.Met), voices.Count),
            With(Saying.Denied),
            With(Saying.Silent),
            new(cases.Count(Holds), cases.Count),
            cases.Count(c => c.Voices == VoicesOnPoint.Apart));
    }

    private static bool Holds(PointOfCase at) => at.Point.Kind is PointKind.Axis or PointKind.Scale
        ? at.Told
        : PointOutcomes.Of(at.Accounts[0]?.Saying, at.Accounts[1]?.Saying, at.Accounts[2]?.Saying).Holds() == true;
}
