using Alliage.Core.Evidence;

namespace Alliage.Core.Flows;

/// <summary>Whether the alliance loosens a bottleneck.</summary>
public enum LooseningVerdict
{
    /// <summary>The owner says that it does.</summary>
    Eases,

    /// <summary>The owner says that it does not.</summary>
    EasesNot,

    /// <summary>The owner says both.</summary>
    Contradicted,

    /// <summary>The partner brings that kind of resource; whether it eases anything the owner does not say.</summary>
    Supplied,

    /// <summary>Nothing is known of it.</summary>
    NotKnown,
}

/// <summary>What the alliance does to a bottleneck.</summary>
/// <param name="Verdict">What is made of it: the owner's word first, then what the partner brings (the order is ours).</param>
/// <param name="Owner">What the owner says of it; null where that voice brings nothing at all.</param>
/// <param name="Supplied">The flow by which the partner brings that kind of resource; null where nobody tells of one.</param>
public sealed record Loosening(LooseningVerdict Verdict, PointReading? Owner, ToldResource? Supplied)
{
    /// <summary>The verdict on what the owner says and what flows.</summary>
    public static Loosening Of(PointReading? owner, ToldResource? supplied) => new(
        owner switch
        {
            { Saying: Saying.Met, Against.Count: > 0 } => LooseningVerdict.Contradicted,
            { Saying: Saying.Met } => LooseningVerdict.Eases,
            { Saying: Saying.Denied } => LooseningVerdict.EasesNot,
            _ => supplied?.Outcome.Holds() == true ? LooseningVerdict.Supplied : LooseningVerdict.NotKnown,
        },
        owner,
        supplied);
}

/// <summary>A resource that holds a firm back (Jaouen 2006, 1.2: "the bottleneck of the activity").</summary>
/// <param name="Resource">Id of the kind of resource; null where what is said names none.</param>
/// <param name="Told">Who says so, in which state: saturated, lacking or both. At least one.</param>
/// <param name="Loosening">What the alliance does to it.</param>
public sealed record Bottleneck(string? Resource, IReadOnlyList<ToldResource> Told, Loosening Loosening);
