using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>How the two voices stand to one another on a point. The words are ours; nothing is averaged.</summary>
public enum VoicesOnPoint
{
    /// <summary>Both tell the same.</summary>
    Same,

    /// <summary>On an axis: one stands at a pole at which the other, balanced, stands too.</summary>
    Near,

    /// <summary>Both tell, and not the same: a finding.</summary>
    Apart,

    /// <summary>Both tell, each of its own firm: neither agrees with the other nor contradicts it.</summary>
    EachOwn,

    /// <summary>One tells.</summary>
    OneAlone,

    /// <summary>Neither tells.</summary>
    Neither,
}

/// <summary>One point of a framework in one case.</summary>
/// <param name="Point">The point.</param>
/// <param name="Accounts">What A, B and the record make of it; null for one that brings nothing at all.</param>
/// <param name="Voices">How A and B stand to one another.</param>
public sealed record PointOfCase(GridPoint Point, IReadOnlyList<AccountOnPoint?> Accounts, VoicesOnPoint Voices)
{
    /// <summary>Whether an account has told something of it.</summary>
    public bool ToldBy(Account account) => Accounts[(int)account]?.Told(Point.Kind) == true;

    /// <summary>Whether any account has.</summary>
    public bool Told => Studies.Accounts.All.Any(ToldBy);

    /// <summary>Whether an account is silent about it.</summary>
    public bool SilentBy(Account account) => Accounts[(int)account]?.Saying == Saying.Silent;

    /// <summary>All points of the framework that a case is read with, in its order.</summary>
    /// <param name="readings">The case, read with the framework.</param>
    /// <param name="lookedFor">What its study looks for.</param>
    public static IReadOnlyList<PointOfCase> All(CaseReadings readings, LookedFor lookedFor) =>
        [.. GridPoint.Of(readings.Framework).Select(p => Of(readings, p, lookedFor))];

    private static PointOfCase Of(CaseReadings readings, GridPoint point, LookedFor lookedFor)
    {
        var accounts = Studies.Accounts.All
            .Select(a => readings.Case.Has(a) ? AccountOnPoint.Of(readings, a, point, lookedFor) : null)
            .ToList();
        return new(point, accounts, Compare(point.Kind, IsOfOwnFirm(point, readings.Framework), accounts[0], accounts[1]));
    }

    /// <summary>Whether a voice tells it of its own firm: a filter, a resource, or how much that firm depends on the other.</summary>
    private static bool IsOfOwnFirm(GridPoint point, Framework framework) =>
        point.Kind is PointKind.Filter or PointKind.Resource || (point.Kind == PointKind.Scale && point.Id == framework.Coordination.Dependence);

    private static VoicesOnPoint Compare(PointKind kind, bool ofOwnFirm, AccountOnPoint? a, AccountOnPoint? b) =>
        (a?.Told(kind) == true, b?.Told(kind) == true) switch
        {
            (false, false) => VoicesOnPoint.Neither,
            (true, true) when ofOwnFirm => VoicesOnPoint.EachOwn,
            (true, true) when a!.Saying == b!.Saying && a.Values.SequenceEqual(b.Values) => VoicesOnPoint.Same,
            (true, true) when kind == PointKind.Axis && a!.Values.Intersect(b!.Values).Any() => VoicesOnPoint.Near,
            (true, true) => VoicesOnPoint.Apart,
            _ => VoicesOnPoint.OneAlone,
        };
}
