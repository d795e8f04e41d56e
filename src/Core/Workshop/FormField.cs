namespace Alliage.Core.Workshop;

/// <summary>What a person gives in a field of a framework's form.</summary>
public enum FieldKind
{
    /// <summary>A few words in every language, side by side.</summary>
    Words,

    /// <summary>A text in every language, side by side.</summary>
    Prose,

    /// <summary>A line that is the same in every language, such as an author's name.</summary>
    Line,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Any of a list.</summary>
    Several,

    /// <summary>Ids, parted by spaces, commas or line breaks.</summary>
    Ids,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>What an indicator points to: one of all that the framework has.</summary>
    Points,

    /// <summary>Where a rule comes from: who, section, work.</summary>
    Origin,
}

/// <summary>One field of the form of an entry of a framework.</summary>
/// <param name="Name">Its name in the form, and the last part of its caption's key.</param>
/// <param name="Kind">What a person gives there.</param>
/// <param name="At">For texts the key of the wording; else the member of the entry, as <c>theme</c> or <c>levels.low</c>.</param>
public sealed record FormField(string Name, FieldKind Kind, string At)
{
    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>Whether the file needs the member even where nothing is given.</summary>
    public bool Needed { get; init; }

    /// <summary>Whether it matters only to some entries, and may stay folded away.</summary>
    public bool Rare { get; init; }

    /// <summary>Key of the framework's wording that says what the caption is about, such as a pole's name; null for none.</summary>
    public string? About { get; init; }

    /// <summary>Whether its text is given once for each language.</summary>
    public bool InEveryLanguage => Kind is FieldKind.Words or FieldKind.Prose;

    /// <summary>Names of what a form posts for it.</summary>
    public IEnumerable<string> Posted(IReadOnlyList<string> languages) => Kind switch
    {
        FieldKind.Words or FieldKind.Prose => languages.Select(l => $"{Name}.{l}"),
        FieldKind.Origin => [$"{Name}.from", $"{Name}.section", $"{Name}.work"],
        _ => [Name],
    };
}

/// <summary>Something that may be chosen.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Names">Keys of the framework's wording that name it, parted by a dot where there are several.</param>
/// <param name="Word">Last part of the key of the interface that names it, where it is no entry of the framework; null where it is.</param>
public sealed record FieldChoice(string Value, IReadOnlyList<string> Names, string? Word = null);
