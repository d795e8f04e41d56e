using System.Text.Json.Serialization;

namespace Alliage.Core.Frameworks;

/// <summary>What sort of grid a framework is. Each kind has a section of its own in the file; all else is common.</summary>
public enum FrameworkKind
{
    /// <summary>Two axes of two poles each, crossed into four configurations.</summary>
    TwoAxes,

    /// <summary>Criteria that are met or not, and how they combine.</summary>
    Checklist,

    /// <summary>Labels of which several may hold, in groups; or values by degree, side by side.</summary>
    Profile,

    /// <summary>Filters in order, increasingly strict, on two dimensions that are crossed into positions of each firm.</summary>
    Filters,

    /// <summary>Resources that flow between the two firms, and what holds each of them back.</summary>
    Flow,
}

/// <summary>
/// A grid to read cases with, as data: what to look for, what it points to, and where each rule comes from. Its words
/// stand apart, per language (<see cref="FrameworkWording"/>). The order of its lists is the order of all results.
/// What is looked for is common to all kinds; what is made of it stands in the section of the framework's kind.
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

    /// <summary>What is read by degree, such as the components of tie.</summary>
    public IReadOnlyList<Scale> Scales { get; init; } = [];

    /// <summary>Marks of constrained trust.</summary>
    public IReadOnlyList<Sign> Signs { get; init; } = [];

    /// <summary>Facts with several faces.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>One-sided statements, the faces of facets. An id means the same statement in every framework that has it.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Which silences count.</summary>
    public required IReadOnlyList<SilenceRuleEntry> SilenceRules { get; init; }

    /// <summary>Section of the kind <see cref="FrameworkKind.TwoAxes"/>; null for any other.</summary>
    public TwoAxes? TwoAxes { get; init; }

    /// <summary>Section of the kind <see cref="FrameworkKind.Checklist"/>; null for any other.</summary>
    public Checklist? Checklist { get; init; }

    /// <summary>Section of the kind <see cref="FrameworkKind.Profile"/>; null for any other.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Section of the kind <see cref="FrameworkKind.Filters"/>; null for any other.</summary>
    public Filters? Filters { get; init; }

    /// <summary>Section of the kind <see cref="FrameworkKind.Flow"/>; null for any other.</summary>
    public Flow? Flow { get; init; }

    /// <summary>Stances on writing things down, and arguments.</summary>
    public ContractStances Contract { get; init; } = ContractStances.None;

    /// <summary>Kinds of resources, and what saturation is.</summary>
    public ResourceNotions Resources { get; init; } = ResourceNotions.None;

    /// <summary>When an alliance is strategic; null where the framework does not say.</summary>
    public StrategicCriteria? Criteria { get; init; }

    /// <summary>How small a very small firm is, in each reading of the source.</summary>
    public IReadOnlyList<SizeLimit> SizeLimits { get; init; } = [];

    /// <summary>General claims, tested case by case.</summary>
    public IReadOnlyList<Proposition> Propositions { get; init; } = [];

    /// <summary>Words that the work looks for in what owners say, ready to be searched.</summary>
    public IReadOnlyList<Marker> Markers { get; init; } = [];

    /// <summary>What cases are placed on; none where the framework is of another kind.</summary>
    [JsonIgnore]
    public IReadOnlyList<Axis> Axes => TwoAxes?.Axes ?? [];

    /// <summary>The crossings of the axes; none where the framework is of another kind.</summary>
    [JsonIgnore]
    public IReadOnlyList<Configuration> Configurations => TwoAxes?.Configurations ?? [];

    /// <summary>How the mode of coordination is read; an empty table where the framework has none.</summary>
    [JsonIgnore]
    public CoordinationTable Coordination => TwoAxes?.Coordination ?? CoordinationTable.None;

    /// <summary>Lists by id, made once.</summary>
    [JsonIgnore]
    public FrameworkIndex Index => index ??= new FrameworkIndex(this);

    private FrameworkIndex? index;
}
