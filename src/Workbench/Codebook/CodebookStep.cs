namespace Alliage.Workbench.Codebook;

/// <summary>What a code says of itself, apart from its place and links.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">When to use it.</param>
/// <param name="Example">Words that call for it.</param>
/// <param name="CounterExample">Words that look like it and do not call for it.</param>
/// <param name="Colour">Its colour, <c>#rrggbb</c>; null for the product's choice.</param>
/// <param name="Pattern">Its pattern; null for the product's choice.</param>
public sealed record CodeDescription(
    string Name, string? Definition = null, string? Example = null, string? CounterExample = null, string? Colour = null, string? Pattern = null);

/// <summary>One thing done to the codebook.</summary>
public abstract record CodebookStep
{
    /// <summary>A new code.</summary>
    /// <param name="Description">What it says of itself.</param>
    /// <param name="Parent">The code above it; null at the top.</param>
    /// <param name="Id">Its id; null for one made from its name.</param>
    public sealed record Create(CodeDescription Description, string? Parent = null, string? Id = null) : CodebookStep;

    /// <summary>Another name; the id stays.</summary>
    public sealed record Rename(string Id, string Name) : CodebookStep;

    /// <summary>Another description, all of it.</summary>
    public sealed record Describe(string Id, CodeDescription Description) : CodebookStep;

    /// <summary>Moves a code, with those below it, under another one or to the top.</summary>
    public sealed record Move(string Id, string? Parent) : CodebookStep;

    /// <summary>Codings, children, links and memos of a code go over to another one, and the code goes.</summary>
    public sealed record Merge(string Id, string Into) : CodebookStep;

    /// <summary>A code that is no longer offered keeps its codings; or is offered again.</summary>
    public sealed record SetRetired(string Id, bool Retired) : CodebookStep;

    /// <summary>Removes a code that nothing uses.</summary>
    public sealed record Remove(string Id) : CodebookStep;

    /// <summary>Links a code to an indicator of the framework.</summary>
    public sealed record Link(string Id, string Indicator) : CodebookStep;

    /// <summary>Takes a link away.</summary>
    public sealed record Unlink(string Id, string Indicator) : CodebookStep;
}
