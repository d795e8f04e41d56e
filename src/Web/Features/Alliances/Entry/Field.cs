namespace Alliage.Web.Features.Alliances.Entry;

/// <summary>How a field is filled in.</summary>
public enum FieldKind
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Lines,

    /// <summary>One of a few, all in sight.</summary>
    OneOf,

    /// <summary>One of many.</summary>
    OneOfMany,

    /// <summary>Any number of them.</summary>
    AnyOf,
}

/// <summary>A value that a field can have, with its words.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Group">The group it stands in; null without one.</param>
/// <param name="Hint">What it means; null where the text says it.</param>
public sealed record Option(string Value, string Text, string? Group = null, string? Hint = null);

/// <summary>One field of a form that works without script.</summary>
public sealed record Field
{
    public required string Name { get; init; }

    public required FieldKind Kind { get; init; }

    public required string Label { get; init; }

    public string? Hint { get; init; }

    public bool Required { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Values proposed for a line, which takes any other as well.</summary>
    public IReadOnlyList<string> Proposed { get; init; } = [];
}
