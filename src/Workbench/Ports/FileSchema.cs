namespace Alliage.Workbench.Ports;

/// <summary>What a column or member holds.</summary>
public enum ColumnKind
{
    /// <summary>An id of the row itself.</summary>
    Id,

    /// <summary>An id of something else, which <see cref="ColumnSchema.Of"/> names.</summary>
    Reference,

    /// <summary>Several such ids, parted by spaces.</summary>
    References,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A place in a text, in UTF-16 units from 0.</summary>
    Offset,

    /// <summary>A day, <c>2024-03-01</c>.</summary>
    Date,

    /// <summary>A year, month or day.</summary>
    PartialDate,

    /// <summary>A time, <c>2024-03-01T09:30:00Z</c>.</summary>
    Time,

    /// <summary><c>yes</c> or nothing.</summary>
    YesOrEmpty,

    /// <summary>One of the allowed words.</summary>
    Word,

    /// <summary>Several of the allowed words, parted by spaces.</summary>
    Words,
}

/// <summary>A column of a table, a member of a JSON file or a line of a front matter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">Whether a value must stand there; the column itself always must.</param>
/// <param name="Of">For references, what they refer to: <c>alliance</c>, <c>indicator</c>…; else null.</param>
/// <param name="Allowed">The allowed words, where there are any.</param>
public sealed record ColumnSchema(string Name, ColumnKind Kind, bool Required, string? Of, IReadOnlyList<string> Allowed);

/// <summary>A file of a study folder.</summary>
/// <param name="File">Its name.</param>
/// <param name="Columns">Its columns, in order; none where it is a plain text or any file at all.</param>
public sealed record FileSchema(string File, IReadOnlyList<ColumnSchema> Columns);
