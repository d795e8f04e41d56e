using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>What one account says on one indicator. The order is that of the rule: the first that applies is the reading.</summary>
public enum ReadingKind : byte
{
    /// <summary>It is said: a passage, an answer or a report carries it.</summary>
    Present,

    /// <summary>Only its contrary is said. Never counted; listed under what speaks against.</summary>
    Denied,

    /// <summary>Asked openly, answered at length, not a word of it.</summary>
    Silent,

    /// <summary>Silent, with nothing else of that voice pointing the same way: shown, not counted.</summary>
    SilentAlone,

    /// <summary>"I'd rather not say."</summary>
    PreferNot,

    /// <summary>"I don't know."</summary>
    DontKnow,

    /// <summary>It does not apply.</summary>
    NotApplicable,

    /// <summary>Raised and not mentioned, but a condition of silence fails.</summary>
    AskedNotMentioned,

    /// <summary>The questionnaire stopped before it.</summary>
    NotReached,

    /// <summary>A source of that account is not fully read.</summary>
    NotRead,

    /// <summary>It was not asked.</summary>
    NotAsked,
}

/// <summary>Why a reading is no silence, or a silence that does not count.</summary>
public enum SilenceObstacle : byte
{
    /// <summary>The first question on the theme named it.</summary>
    RaisedByName,

    /// <summary>Nobody confirmed that the theme was raised there.</summary>
    NotConfirmed,

    /// <summary>The owner's answer is shorter than the study's limit.</summary>
    AnswerTooShort,

    /// <summary>The source is not marked as fully read.</summary>
    SourceNotFullyRead,

    /// <summary>It was asked by questionnaire, where an empty answer is never a silence.</summary>
    Questionnaire,

    /// <summary>No present reading of the same voice points to the same pole from another facet.</summary>
    NoSupport,
}

/// <summary>What one account says on one indicator, with the rows behind it (Jaouen 2006, 3.1.2 for silence; the conditions are ours).</summary>
public sealed record Reading
{
    // Null where there is none, as in most readings: a place less in each of them.
    private readonly EvidenceRef[]? against;

    /// <summary>Who tells.</summary>
    public required Account Account { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What is read.</summary>
    public required ReadingKind Kind { get; init; }

    /// <summary>The pole pointed to, where the indicator or its silence points to one and is present or silent; else null.</summary>
    public string? Pole => Kind switch
    {
        ReadingKind.Present => Indicator.PointsTo?.Pole,
        ReadingKind.Silent or ReadingKind.SilentAlone => Indicator.SilentPole,
        _ => null,
    };

    /// <summary>Whether it carries a counted reading.</summary>
    public bool Counted => Kind is ReadingKind.Present or ReadingKind.Silent && Pole is not null;

    /// <summary>For a silence that does not count and for what was asked and not mentioned: why; else null.</summary>
    public SilenceObstacle? Why { get; init; }

    /// <summary>The rows that make it.</summary>
    public EvidenceRows Evidence { get; init; }

    /// <summary>The rows that speak against it: passages that deny it.</summary>
    public EvidenceRows Against
    {
        get => against is null ? default : new(against, 0, against.Length);
        init => against = value.Count == 0 ? null : value.AsSpan().ToArray();
    }
}

/// <summary>The unit of counting: one per account, facet and pole, carried by all present and silent readings of that facet for that pole. One fact never counts twice.</summary>
public sealed record CountedReading
{
    /// <summary>Who tells.</summary>
    public required Account Account { get; init; }

    /// <summary>Id of the axis.</summary>
    public required string Axis { get; init; }

    /// <summary>Id of the facet.</summary>
    public required string Facet { get; init; }

    /// <summary>The pole.</summary>
    public required string Pole { get; init; }

    /// <summary>The readings that carry it, in the framework's order; at least one.</summary>
    public required IReadOnlyList<Reading> CarriedBy { get; init; }

    /// <summary>All rows that carry it: removing the reading removes these.</summary>
    public IEnumerable<EvidenceRef> Evidence => CarriedBy.SelectMany(r => r.Evidence);
}
