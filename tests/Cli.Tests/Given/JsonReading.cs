using System.Text.Json;

namespace Alliage.Cli.Tests.Given;

/// <summary>Short ways to look at JSON.</summary>
internal static class JsonReading
{
    /// <summary>Names of an object's members, in order.</summary>
    public static IEnumerable<string> Names(this JsonElement element) => element.EnumerateObject().Select(m => m.Name);

    /// <summary>A member as text; null where it is null.</summary>
    public static string? Text(this JsonElement element, string member) => element.GetProperty(member).GetString();

    /// <summary>A member as a list of texts.</summary>
    public static IEnumerable<string?> Texts(this JsonElement element, string member) =>
        element.GetProperty(member).EnumerateArray().Select(e => e.GetString());

    /// <summary>The one item of a list whose members have these values.</summary>
    public static JsonElement One(this JsonElement list, params (string Member, string Value)[] wanted) =>
        list.EnumerateArray().Single(e => wanted.All(w => e.Text(w.Member) == w.Value));

    /// <summary>Holds an element against JSON, order of members apart.</summary>
    public static void Is(this JsonElement found, string expected)
    {
        using var document = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(document.RootElement, found), found.GetRawText());
    }
}
