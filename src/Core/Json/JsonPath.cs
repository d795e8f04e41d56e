using System.Globalization;

namespace Alliage.Core.Json;

/// <summary>
/// The way from a document's root to a value, in two spellings: one by place in each list, to find the line with, and
/// one by id where the element has one, for people (<c>indicators[partner-growth].pointsTo.pole</c>).
/// </summary>
/// <param name="Key">Spelling by place, such as <c>indicators[3].origin</c>; empty for the root.</param>
/// <param name="Label">Spelling by id; <c>$</c> for the root.</param>
public readonly record struct JsonPath(string Key, string Label)
{
    /// <summary>The document itself.</summary>
    public static JsonPath Root { get; } = new("", "$");

    /// <summary>A member of the object at this path.</summary>
    public JsonPath Member(string name) => Key.Length == 0 ? new(name, name) : new($"{Key}.{name}", $"{Label}.{name}");

    /// <summary>An element of the list at this path.</summary>
    /// <param name="at">Its place, from 0.</param>
    /// <param name="id">Its id, or null where it has none.</param>
    public JsonPath Item(int at, string? id = null)
    {
        var place = at.ToString(CultureInfo.InvariantCulture);
        return new($"{Key}[{place}]", $"{Label}[{(string.IsNullOrEmpty(id) ? place : id)}]");
    }

    /// <summary>This way, begun further out.</summary>
    /// <param name="before">The way to the document that this one begins at.</param>
    public JsonPath Under(JsonPath before) =>
        before.Key.Length == 0 ? this
        : Key.Length == 0 ? before
        : new($"{before.Key}.{Key}", $"{before.Label}.{Label}");

    /// <inheritdoc/>
    public override string ToString() => Label;
}
