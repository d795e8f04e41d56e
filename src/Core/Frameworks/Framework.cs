using System.Text.Json.Serialization;

namespace Alliage.Core.Frameworks;

/// <summary>What sort of grid a framework is.</summary>
public enum FrameworkKind
{
    /// <summary>Two axes of two poles each, crossed into four configurations.</summary>
    TwoAxes,
}

/// <summary>
/// A grid to read cases with, as data: what to look for, what it points to, and where each rule comes from. Its words
/// stand apart, per language (<see cref="FrameworkWording"/>). The order of its lists is the order of all results.
/// </summary>
public sealed record Framework
{
    /// <summary>Id, also the name of its folder, such as <c>jaouen-2006</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version; a study says which one it was read with.</summary>
    public required string Version { get; init; }

    /// <summary>What sort of grid it is.</summary>
    public required FrameworkKind Kind { get; init; }

    /// <summary>The works that its rules cite; the first is the one it implements.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>Topics of the interview guide.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }

    /// <summary>What cases are placed on.</summary>
    public required IReadOnlyList<Axis> Axes { get; init; }

    /// <summary>What is read by degree: the components of tie, and dependence.</summary>
    public required IReadOnlyList<Scale> Scales { get; init; }

    /// <summary>Marks of constrained trust.</summary>
    public required IReadOnlyList<Sign> Signs { get; init; }

    /// <summary>Facts with several faces.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>One-sided statements, the faces of facets.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Which silences count.</summary>
    public required IReadOnlyList<SilenceRuleEntry> SilenceRules { get; init; }

    /// <summary>The crossings of the axes.</summary>
    public required IReadOnlyList<Configuration> Configurations { get; init; }

    /// <summary>How the mode of coordination is read.</summary>
    public required CoordinationTable Coordination { get; init; }

    /// <summary>Stances on writing things down, and arguments.</summary>
    public required ContractStances Contract { get; init; }

    /// <summary>Kinds of resources, and what saturation is.</summary>
    public required ResourceNotions Resources { get; init; }

    /// <summary>When an alliance is strategic.</summary>
    public required StrategicCriteria Criteria { get; init; }

    /// <summary>How small a very small firm is, in each reading of the source.</summary>
    public required IReadOnlyList<SizeLimit> SizeLimits { get; init; }

    /// <summary>General claims, tested case by case.</summary>
    public required IReadOnlyList<Proposition> Propositions { get; init; }

    /// <summary>Words that the work looks for in what owners say, ready to be searched.</summary>
    public IReadOnlyList<Marker> Markers { get; init; } = [];

    /// <summary>Lists by id, made once.</summary>
    [JsonIgnore]
    public FrameworkIndex Index => index ??= new FrameworkIndex(this);

    private FrameworkIndex? index;
}
