namespace Alliage.Core.Studies;

/// <summary>A label of the codebook, with what makes two readers use it alike.</summary>
public sealed record Code : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Id;

    /// <summary>Id within the study: letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the parent code, which carries nothing by itself; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>When to use it.</summary>
    public string? Definition { get; init; }

    /// <summary>Words that call for it.</summary>
    public string? Example { get; init; }

    /// <summary>Words that look like it and do not call for it.</summary>
    public string? CounterExample { get; init; }

    /// <summary>Its colour as <c>#rrggbb</c>; null for the product's choice.</summary>
    public string? Colour { get; init; }

    /// <summary>Its pattern, for those who cannot tell the colours; null for the product's choice.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether it is no longer offered; its codings stay.</summary>
    public bool Retired { get; init; }
}

/// <summary>A code of the study linked to an indicator of its framework. The framework only suggests; the study decides.</summary>
public sealed record CodeLink : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Join(Code, Indicator);

    /// <summary>Id of the code.</summary>
    public required string Code { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }
}
