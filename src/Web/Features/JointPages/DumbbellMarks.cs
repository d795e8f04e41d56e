using Alliage.Core.JointPages;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.JointPages;

/// <summary>Where the two marks of an item stand on a line of 200 units; a mark without a place is one that did not say.</summary>
/// <param name="A">A's place, or null.</param>
/// <param name="B">B's place, or null.</param>
public sealed record DumbbellMarks(int? A, int? B)
{
    private const int Left = 16;
    private const int Right = 184;
    private const int Middle = (Left + Right) / 2;

    /// <summary>Half of the room that two touching marks take.</summary>
    private const int Touching = 6;

    /// <summary>The marks of an item; null where the two are not held together.</summary>
    public static DumbbellMarks? Of(JointView view) => view switch
    {
        { Relation: JointRelation.NotComparable } => null,
        { Relation: JointRelation.OneDidNotSay } => view.More == Account.A ? new(Middle, null) : new(null, Middle),
        { Places: { } places } when places.A == places.B => Together(Place(places.A, places.Of)),
        { Places: { } places } => new(Place(places.A, places.Of), Place(places.B, places.Of)),
        { Relation: JointRelation.Same } => Together(Middle),
        { Relation: JointRelation.OneStep } => new(Middle - 22, Middle + 22),
        _ => new(Middle - 52, Middle + 52),
    };

    private static DumbbellMarks Together(int at) => new(at - Touching, at + Touching);

    private static int Place(int at, int of) => Left + ((Right - Left) * at / Math.Max(of - 1, 1));
}
