using System.Text;
using System.Text.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Json;

/// <summary>A value read from a JSON text.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Lines">Where its parts stand, for checks made afterwards.</param>
public sealed record JsonRead<T>(T Value, JsonLines Lines)
    where T : class;

/// <summary>
/// Reads a record from JSON and lists everything wrong with the text at once, each with its line. The platform's own
/// deserialiser stops at the first problem, so the text is first walked against the record's members.
/// </summary>
public static class StrictJson
{
    /// <summary>
    /// The value. Problems <c>json-invalid</c>; <c>json-member-unknown</c>, <c>-misspelt</c>, <c>-missing</c>,
    /// <c>-twice</c>; <c>json-word-unknown</c>; <c>json-text-expected</c> and its like; <c>json-null</c>;
    /// <c>json-value-unreadable</c>.
    /// </summary>
    /// <typeparam name="T">A record; its required members are required, the others have defaults.</typeparam>
    /// <param name="file">Name for the problems.</param>
    /// <param name="json">The text, without byte order mark.</param>
    public static Result<JsonRead<T>> Read<T>(string file, string json)
        where T : class
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        JsonTree tree;
        try
        {
            tree = JsonTreeReader.Read(utf8);
        }
        catch (JsonException invalid)
        {
            return Result<JsonRead<T>>.Failed(Invalid(file, json, invalid));
        }

        var type = JsonTypes.Of<T>();
        var walk = new StrictWalk(file);
        walk.Check(JsonPath.Root, tree, type);
        return walk.Problems.Count > 0
            ? Result<JsonRead<T>>.Failed(walk.Problems)
            : new JsonRead<T>(JsonSerializer.Deserialize(utf8, type)!, new JsonLines(tree));
    }

    /// <summary>Names of the members of the object that a text holds; none where it holds no object, or is no JSON.</summary>
    public static IReadOnlyList<string> Members(string json)
    {
        try
        {
            return [.. JsonTreeReader.Read(Encoding.UTF8.GetBytes(json)).Members.Select(m => m.Name)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Problem Invalid(string file, string json, JsonException invalid)
    {
        var line = (int)(invalid.LineNumber ?? 0);
        var text = Encoding.UTF8.GetBytes(json.Split('\n').ElementAtOrDefault(line) ?? "");
        var before = (int)Math.Min(invalid.BytePositionInLine ?? 0, text.Length);
        var column = Encoding.UTF8.GetCharCount(text, 0, before) + 1;
        return new("json-invalid", file, line + 1, column.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
