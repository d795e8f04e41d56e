namespace Alliage.Core.Studies;

/// <summary>What a person does in a study.</summary>
public enum PersonRole
{
    /// <summary>Reads and codes; their codings count.</summary>
    Lead,

    /// <summary>Codes blind, for agreement; their codings never move a placement unless settled.</summary>
    Second,

    /// <summary>Anyone else who works on the study.</summary>
    Other,
}

/// <summary>Someone at work on the study; the name stands on every change.</summary>
public sealed record Person : StudyRow
{
    /// <inheritdoc/>
    public override string Key => Name;

    /// <summary>The name chosen at the start.</summary>
    public required string Name { get; init; }

    /// <summary>What they do.</summary>
    public PersonRole Role { get; init; } = PersonRole.Other;
}
