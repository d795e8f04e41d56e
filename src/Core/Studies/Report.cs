namespace Alliage.Core.Studies;

/// <summary>How sure a published fact is.</summary>
public enum Grade
{
    /// <summary>The text says it.</summary>
    Stated,

    /// <summary>Said by its place: the illustration of a paragraph on that configuration.</summary>
    StatedByPlacement,

    /// <summary>By elimination, or by joining stated facts.</summary>
    Derived,

    /// <summary>Only from the order of a figure's labels.</summary>
    FigureOrder,

    /// <summary>The text does not decide.</summary>
    Undetermined,
}

/// <summary>
/// An observation taken from a published account. What a named leader says, wants, fears or does is that voice's;
/// everything else is the record's.
/// </summary>
public sealed record Report : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Whose it is.</summary>
    public required Account Account { get; init; }

    /// <summary>Ids of the indicators carried: at most one per axis, per scale and among signs; may be empty.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Section of the published account, such as <c>3.1.2</c> or <c>T3</c> for its third table.</summary>
    public required string Section { get; init; }

    /// <summary>How sure it is.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The observation in the study's own words.</summary>
    public required LocalText Text { get; init; }
}

/// <summary>What the published account concludes of a case: a pole on an axis, or a mode of coordination. Never evidence.</summary>
public sealed record Published : StudyRow
{
    /// <summary>The <see cref="Aspect"/> of a published mode of coordination.</summary>
    public const string Mode = "mode";

    /// <inheritdoc/>
    public override string Key => Join(Alliance, Aspect);

    /// <summary>Id of the alliance.</summary>
    public required string Alliance { get; init; }

    /// <summary>Id of an axis, or <see cref="Mode"/>.</summary>
    public required string Aspect { get; init; }

    /// <summary>Pole or mode; null where the account does not decide.</summary>
    public string? Value { get; init; }

    /// <summary>How sure it is.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it is said; may be empty where it is undetermined.</summary>
    public string Section { get; init; } = "";
}
