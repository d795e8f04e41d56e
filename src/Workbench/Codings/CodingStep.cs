namespace Alliage.Workbench.Codings;

/// <summary>One thing done to codings. Offsets are UTF-16 units of the source's text, from 0, end exclusive.</summary>
public abstract record CodingStep
{
    /// <summary>Puts a code on a passage.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="Start">First unit.</param>
    /// <param name="End">One past the last.</param>
    /// <param name="Code">The code.</param>
    /// <param name="Denies">Whether the passage says the contrary.</param>
    /// <param name="Quote">The words as the person saw them, compared with the text; null to take the text's.</param>
    /// <param name="Id">An id chosen before; sent again after a lost answer, it does nothing twice. Null for a fresh one.</param>
    public sealed record Add(string Source, int Start, int End, string Code, bool Denies = false, string? Quote = null, string? Id = null)
        : CodingStep;

    /// <summary>Puts a new code on a passage, named after the passage's own words (in vivo).</summary>
    /// <param name="Source">The source.</param>
    /// <param name="Start">First unit.</param>
    /// <param name="End">One past the last.</param>
    /// <param name="Name">Its name; null for the passage's words.</param>
    /// <param name="Parent">The code above it; null for none.</param>
    /// <param name="Quote">The words as the person saw them; null to take the text's.</param>
    /// <param name="Id">The coding's id, chosen before; null for a fresh one.</param>
    public sealed record AddInVivo(
        string Source, int Start, int End, string? Name = null, string? Parent = null, string? Quote = null, string? Id = null) : CodingStep;

    /// <summary>Takes a coding away.</summary>
    public sealed record Remove(string Id) : CodingStep;

    /// <summary>Moves a coding to another range of its source.</summary>
    public sealed record SetRange(string Id, int Start, int End, string? Quote = null) : CodingStep;

    /// <summary>Gives a coding another code.</summary>
    public sealed record SetCode(string Id, string Code) : CodingStep;

    /// <summary>Says whether the passage denies its code.</summary>
    public sealed record SetDenies(string Id, bool Denies) : CodingStep;
}
