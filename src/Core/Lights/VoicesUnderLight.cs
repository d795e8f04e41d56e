using Alliage.Core.Studies;

namespace Alliage.Core.Lights;

/// <summary>How the two voices of a case stand to one another under a whole framework; the first that applies (the order is ours).</summary>
public enum VoicesUnderLight
{
    /// <summary>On one point at least they do not tell the same.</summary>
    Apart,

    /// <summary>On one point at least they tell the same, and nowhere otherwise.</summary>
    Together,

    /// <summary>Both tell of the same points, each of its own firm.</summary>
    EachOwn,

    /// <summary>Both tell, and never of the same point.</summary>
    NeverMeeting,

    /// <summary>One alone tells.</summary>
    OneAlone,

    /// <summary>Neither tells; the record does.</summary>
    RecordAlone,

    /// <summary>Nobody tells anything: the framework has nothing to read in this case.</summary>
    Nobody,
}

/// <summary>The rule.</summary>
public static class VoicesUnderLights
{
    /// <summary>How the voices stand over all points of a framework.</summary>
    public static VoicesUnderLight Of(IReadOnlyList<PointOfCase> points)
    {
        bool Any(params VoicesOnPoint[] stands) => points.Any(p => stands.Contains(p.Voices));
        bool Tells(Account account) => points.Any(p => p.ToldBy(account));
        return Any(VoicesOnPoint.Apart) ? VoicesUnderLight.Apart
            : Any(VoicesOnPoint.Same, VoicesOnPoint.Near) ? VoicesUnderLight.Together
            : Any(VoicesOnPoint.EachOwn) ? VoicesUnderLight.EachOwn
            : Tells(Account.A) && Tells(Account.B) ? VoicesUnderLight.NeverMeeting
            : Any(VoicesOnPoint.OneAlone) ? VoicesUnderLight.OneAlone
            : Tells(Account.Record) ? VoicesUnderLight.RecordAlone
            : VoicesUnderLight.Nobody;
    }
}
