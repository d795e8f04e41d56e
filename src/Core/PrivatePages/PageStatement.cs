using Alliage.Core.Studies;

namespace Alliage.Core.PrivatePages;

/// <summary>The parts of a private page, in their order.</summary>
public enum PageBlock
{
    /// <summary>What we do together.</summary>
    Together,

    /// <summary>Where it jams, and whether the alliance eases it.</summary>
    Jam,

    /// <summary>What I depend on.</summary>
    Dependence,

    /// <summary>How we hold together.</summary>
    Hold,
}

/// <summary>How a statement is told.</summary>
public enum StatementKind
{
    /// <summary>A sentence of ours, chosen by what was answered.</summary>
    Sentence,

    /// <summary>The options ticked, in the words of the guide.</summary>
    Ticks,

    /// <summary>The two lists, mine and theirs, in the owner's words.</summary>
    Sides,

    /// <summary>The owner's words.</summary>
    Quote,

    /// <summary>Not enough to say; which question would tell, where there is one left.</summary>
    Open,
}

/// <summary>One thing that a private page says. Everything in it is the owner's own, or a sentence that an own answer chose.</summary>
public sealed record PageStatement
{
    /// <summary>How it is told.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>What is said: key of a sentence, as <see cref="PrivatePage.SentenceKeys"/> lists them; the item for the others.</summary>
    public required string Says { get; init; }

    /// <summary>Ids of the items whose answers it rests on, in the guide's order; those that may be seen otherwise.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Options, lines of "mine", or the words of a quotation.</summary>
    public IReadOnlyList<string> Mine { get; init; } = [];

    /// <summary>Lines of "theirs", as this owner tells them.</summary>
    public IReadOnlyList<string> Theirs { get; init; } = [];

    /// <summary>Why it stays open, where the owner said why; else null.</summary>
    public Absence? Why { get; init; }

    /// <summary>Id of the question that would tell; null where none is left.</summary>
    public string? Asks { get; init; }
}
