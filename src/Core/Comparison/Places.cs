namespace Alliage.Core.Comparison;

/// <summary>Which place of a case on the axes is meant: two things that are never mixed.</summary>
public enum Places
{
    /// <summary>What the engine makes of the study's rows; that of the map as computed.</summary>
    Computed,

    /// <summary>What a published account says of the case.</summary>
    Published,
}
