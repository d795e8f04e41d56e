using System.Text.Json;

namespace Alliage.Core.Json;

/// <summary>A value of a JSON text, with the line that it begins on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Written">As the text writes it: all of a simple value, the opening bracket of the others.</param>
internal sealed record JsonTree(JsonValueKind Kind, int Line, string Written)
{
    /// <summary>Members of an object, in order; a member named twice is here twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>Elements of a list.</summary>
    public IReadOnlyList<JsonTree> Items { get; init; } = [];

    /// <summary>Content of a string; empty for anything else.</summary>
    public string Text { get; init; } = "";

    /// <summary>The id, or the number, that this object gives itself; null where it gives none.</summary>
    public string? Id => Given("id", JsonValueKind.String)?.Text ?? Given("number", JsonValueKind.Number)?.Written;

    private JsonTree? Given(string name, JsonValueKind kind) =>
        Members.FirstOrDefault(m => m.Name == name && m.Value.Kind == kind)?.Value;
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">Line of the name, from 1.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int Line, JsonTree Value);
