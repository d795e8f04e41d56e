namespace Alliage.Core.Guides.Next;

/// <summary>What a framework makes a result of, and a voice has said nothing of.</summary>
public enum PointKind
{
    /// <summary>An axis on which the voice has no position, or one that hangs on a single reading.</summary>
    Axis,

    /// <summary>A scale of which it names no value.</summary>
    Scale,

    /// <summary>A criterion of a checklist.</summary>
    Criterion,

    /// <summary>A label of a profile.</summary>
    Label,

    /// <summary>A filter not yet passed.</summary>
    Filter,

    /// <summary>A state of its own means, where resources flow: what it brings, what holds it back, what is eased.</summary>
    State,
}

/// <summary>Why a point is open: the best that is known of it.</summary>
public enum OpenReason
{
    /// <summary>That voice has not been heard at all.</summary>
    NotHeard,

    /// <summary>It was not asked.</summary>
    NotAsked,

    /// <summary>A source of that voice is not fully read.</summary>
    NotRead,

    /// <summary>The questionnaire stopped before it.</summary>
    NotReached,

    /// <summary>Raised, not mentioned, and not a silence either.</summary>
    AskedNotMentioned,

    /// <summary>Asked openly, answered at length, not a word of it: a narrower question may tell.</summary>
    Silent,

    /// <summary>As much speaks for one pole as for the other.</summary>
    Balanced,

    /// <summary>One reading alone holds it.</summary>
    OneReading,
}

/// <summary>A point on which a voice would have to be asked.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id in the framework.</param>
/// <param name="Reason">Why it is open.</param>
/// <param name="Items">The questions that may tell it, in the guide's order; empty where the guide has none left for this voice.</param>
public sealed record OpenPoint(PointKind Kind, string Id, OpenReason Reason, IReadOnlyList<GuideItem> Items);

/// <summary>A question to ask a voice, with the open points that its answer may tell.</summary>
/// <param name="Item">The question.</param>
/// <param name="Points">The points, in the framework's order.</param>
/// <param name="OpenFirst">Whether it is the open question that comes before any that names the partner's growth.</param>
public sealed record NextQuestion(GuideItem Item, IReadOnlyList<OpenPoint> Points, bool OpenFirst);
