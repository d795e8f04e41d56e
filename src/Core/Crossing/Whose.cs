namespace Alliage.Core.Crossing;

/// <summary>Whose result a side of a cross table gives.</summary>
public enum Whose
{
    /// <summary>The alliance's: what the two voices, and failing them the record, make of it.</summary>
    Alliance,

    /// <summary>Each voice's own, for its own firm.</summary>
    Voice,
}
