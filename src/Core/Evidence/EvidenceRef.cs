namespace Alliage.Core.Evidence;

/// <summary>What sort of row a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A coded passage.</summary>
    Coding,

    /// <summary>An answer to the questionnaire.</summary>
    Answer,

    /// <summary>A report from a published account.</summary>
    Report,

    /// <summary>A theme raised in a source: what a silence rests on.</summary>
    Raised,
}

/// <summary>The row behind a reading: every mark opens these.</summary>
/// <param name="Kind">Which table the row is in.</param>
/// <param name="Id">Its key there.</param>
public readonly record struct EvidenceRef(EvidenceKind Kind, string Id);
