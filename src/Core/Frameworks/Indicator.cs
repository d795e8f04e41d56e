namespace Alliage.Core.Frameworks;

/// <summary>A fact with several faces: its indicators for one pole are counted once between them.</summary>
public sealed record Facet
{
    /// <summary>Id, such as <c>substitutability</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>Who may speak to an indicator.</summary>
public enum HeardFrom
{
    /// <summary>Only a voice: what an owner says, wants, fears or does.</summary>
    Voice,

    /// <summary>Only the record.</summary>
    Record,

    /// <summary>Either.</summary>
    Both,
}

/// <summary>
/// What the presence of an indicator points to: a pole of an axis, a value of a scale, a sign; a criterion, a label, a
/// filter, a resource or a state of one, whichever the framework's kind has. Exactly one of them.
/// </summary>
public sealed record Target
{
    /// <summary>Id of the axis; with <see cref="Pole"/>.</summary>
    public string? Axis { get; init; }

    /// <summary>Pole of that axis.</summary>
    public string? Pole { get; init; }

    /// <summary>Id of the scale; with <see cref="Value"/>.</summary>
    public string? Scale { get; init; }

    /// <summary>Value on that scale.</summary>
    public string? Value { get; init; }

    /// <summary>Id of the sign.</summary>
    public string? Sign { get; init; }

    /// <summary>Id of the criterion of a checklist.</summary>
    public string? Criterion { get; init; }

    /// <summary>Id of the label of a profile.</summary>
    public string? Label { get; init; }

    /// <summary>Id of the filter: present, the firm passes it.</summary>
    public string? Filter { get; init; }

    /// <summary>Id of the kind of resource that is spoken of.</summary>
    public string? Resource { get; init; }

    /// <summary>What is said of a resource; with <see cref="Of"/>.</summary>
    public FlowState? State { get; init; }

    /// <summary>Of which firm that is said.</summary>
    public FlowOf? Of { get; init; }

    /// <summary>Whether its presence speaks against the criterion, label, filter or state.</summary>
    public bool Against { get; init; }

    /// <summary>The criterion, label, filter or resource, or the state of a firm (<c>own-brought</c>); null where it points elsewhere.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Point => Criterion ?? Label ?? Filter ?? Resource ?? (State is { } state && Of is { } of ? PointOf(state, of) : null);

    /// <summary>The point of a state of a firm, such as <c>own-brought</c>.</summary>
    public static string PointOf(FlowState state, FlowOf of) => $"{Studies.Keyword.Of(of)}-{Studies.Keyword.Of(state)}";
}

/// <summary>A one-sided statement. Its opposite is another indicator of the same facet.</summary>
public sealed record Indicator
{
    /// <summary>Id, such as <c>partner-growth</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Theme under which it comes up.</summary>
    public required string Theme { get; init; }

    /// <summary>Fact that it is a face of.</summary>
    public required string Facet { get; init; }

    /// <summary>Who may speak to it.</summary>
    public required HeardFrom HeardFrom { get; init; }

    /// <summary>What its presence points to; null for nothing, as where it is found at both poles (the wording says why).</summary>
    public Target? PointsTo { get; init; }

    /// <summary>Pole of the same axis that silence about it points to; null for none.</summary>
    public string? SilentPole { get; init; }

    /// <summary>Codes to suggest when a study begins; the study links its own.</summary>
    public IReadOnlyList<string> SuggestedCodes { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}

/// <summary>A rule on silence that the framework carries; the study says which one it uses.</summary>
public sealed record SilenceRuleEntry
{
    /// <summary>Which rule.</summary>
    public required Studies.SilenceRule Id { get; init; }

    /// <summary>Whether a silence needs a present reading of the same voice, for the same pole, from another facet.</summary>
    public required bool NeedsSupport { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Origin Origin { get; init; }
}
