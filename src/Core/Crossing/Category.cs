namespace Alliage.Core.Crossing;

/// <summary>What sort of place a category is. The order is that in which they stand.</summary>
public enum CategoryKind
{
    /// <summary>Something that the framework names: a configuration, a position, a level, a label, a criterion, a value.</summary>
    Named,

    /// <summary>Nothing that the framework names holds: no criterion met, no label named.</summary>
    None,

    /// <summary>The two voices say otherwise: a finding, in a column of its own.</summary>
    Contested,

    /// <summary>Nothing decides, or what is known leaves several.</summary>
    Undetermined,

    /// <summary>Nothing is published of it.</summary>
    NotPublished,

    /// <summary>The voice brings nothing at all.</summary>
    NotHeard,
}

/// <summary>A row or a column of a cross table: where a unit falls.</summary>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Id">What is named; null for any other kind.</param>
public readonly record struct Category(CategoryKind Kind, string? Id)
{
    /// <summary>The voices say otherwise.</summary>
    public static Category Contested { get; } = new(CategoryKind.Contested, null);

    /// <summary>Nothing decides.</summary>
    public static Category Undetermined { get; } = new(CategoryKind.Undetermined, null);

    /// <summary>The voice brings nothing.</summary>
    public static Category NotHeard { get; } = new(CategoryKind.NotHeard, null);

    /// <summary>Nothing is published.</summary>
    public static Category NotPublished { get; } = new(CategoryKind.NotPublished, null);

    /// <summary>Nothing named holds.</summary>
    public static Category None { get; } = new(CategoryKind.None, null);

    /// <summary>Something that the framework names.</summary>
    public static Category Named(string id) => new(CategoryKind.Named, id);
}
