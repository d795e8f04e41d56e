namespace Alliage.Core.Frameworks;

/// <summary>Two axes crossed into four configurations, and perhaps the table of coordination that is read from them (Jaouen 2006).</summary>
public sealed record TwoAxes
{
    /// <summary>What cases are placed on.</summary>
    public required IReadOnlyList<Axis> Axes { get; init; }

    /// <summary>The crossings of the axes.</summary>
    public required IReadOnlyList<Configuration> Configurations { get; init; }

    /// <summary>How the mode of coordination is read; null where the framework has no table and reads none.</summary>
    public CoordinationTable? Coordination { get; init; }
}
