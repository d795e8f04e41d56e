using Alliage.Core.Guides;
using Alliage.Core.Studies;

namespace Alliage.Core.JointPages;

/// <summary>One item as both see it.</summary>
/// <param name="Item">Id of the item.</param>
/// <param name="A">What A says.</param>
/// <param name="B">What B says.</param>
/// <param name="Relation">How the two stand together.</param>
/// <param name="More">Who says more, on options that run from less to more; who names something where the other names none; else null.</param>
/// <param name="Both">Ids of the options that both chose.</param>
/// <param name="Places">Where each stands on the item's own steps, from 0, with how many there are; null where it has none.</param>
public sealed record JointView(
    string Item, Saying A, Saying B, JointRelation Relation, Account? More, IReadOnlyList<string> Both, StepPlaces? Places)
{
    /// <summary>Holds two sayings together.</summary>
    /// <param name="item">The item.</param>
    /// <param name="a">What A says.</param>
    /// <param name="b">What B says.</param>
    public static JointView Of(GuideItem item, Saying a, Saying b)
    {
        List<string> both = [.. a.Options.Where(b.Options.Contains)];
        var (relation, more, places) = (item.Joint?.Compared, item.Type) switch
        {
            (HowCompared.Steps, _) => Steps(item, a, b),
            (HowCompared.Kinds, AnswerType.Several) => Ticks(a, b, both.Count),
            (HowCompared.Kinds, AnswerType.Number) => Same(a.Words == b.Words),
            (HowCompared.Kinds, _) when a.Options.Count > 0 && b.Options.Count > 0 => Same(both.Count > 0),
            _ => (JointRelation.NotComparable, (Account?)null, (StepPlaces?)null),
        };
        return new(item.Id, a, b, relation, more, both, places);
    }

    private static (JointRelation, Account?, StepPlaces?) Same(bool same) => (same ? JointRelation.Same : JointRelation.Further, null, null);

    private static (JointRelation, Account?, StepPlaces?) Steps(GuideItem item, Saying a, Saying b)
    {
        List<string> steps = [.. item.Options.Select(o => o.Id)];
        var (atA, atB) = (steps.FindIndex(a.Options.Contains), steps.FindIndex(b.Options.Contains));
        if (atA < 0 || atB < 0)
        {
            return (JointRelation.NotComparable, null, null);
        }

        var places = new StepPlaces(atA, atB, steps.Count);
        return atA == atB
            ? (JointRelation.Same, null, places)
            : (Math.Abs(atA - atB) == 1 ? JointRelation.OneStep : JointRelation.Further, atA > atB ? Account.A : Account.B, places);
    }

    private static (JointRelation, Account?, StepPlaces?) Ticks(Saying a, Saying b, int both)
    {
        var apart = a.Options.Count + b.Options.Count - (2 * both);
        return (apart, a.Options.Count, b.Options.Count) switch
        {
            (0, _, _) => (JointRelation.Same, null, null),
            (_, 0, _) => (JointRelation.OneDidNotSay, Account.B, null),
            (_, _, 0) => (JointRelation.OneDidNotSay, Account.A, null),
            (1, _, _) => (JointRelation.OneStep, a.Options.Count > b.Options.Count ? Account.A : Account.B, null),
            _ => (JointRelation.Further, null, null),
        };
    }
}

/// <summary>Where two owners stand on options that run from less to more.</summary>
/// <param name="A">Place of A's option, from 0.</param>
/// <param name="B">Place of B's option, from 0.</param>
/// <param name="Of">How many options there are.</param>
public sealed record StepPlaces(int A, int B, int Of);
