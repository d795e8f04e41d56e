using System.Text;
using System.Text.Json;

namespace Alliage.Core.Json;

/// <summary>Makes the tree of a JSON text. The tokens come from the platform's reader; lines are counted here.</summary>
internal static class JsonTreeReader
{
    private const int WrittenLimit = 60;

    /// <summary>The tree.</summary>
    /// <exception cref="JsonException">The text is no JSON; the exception knows the line.</exception>
    public static JsonTree Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var lines = new LineCount(json);
        reader.Read();
        var tree = Value(ref reader, lines);
        // Whatever follows the root value makes this call throw.
        reader.Read();
        return tree;
    }

    private static JsonTree Value(ref Utf8JsonReader reader, LineCount lines)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new(JsonValueKind.Object, line, "{") { Members = Members(ref reader, lines) };
            case JsonTokenType.StartArray:
                return new(JsonValueKind.Array, line, "[") { Items = Items(ref reader, lines) };
            case JsonTokenType.String:
                return new(JsonValueKind.String, line, Written(reader)) { Text = Text(reader, line) };
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, line, Written(reader));
            case JsonTokenType.True:
                return new(JsonValueKind.True, line, "true");
            case JsonTokenType.False:
                return new(JsonValueKind.False, line, "false");
            default:
                return new(JsonValueKind.Null, line, "null");
        }
    }

    private static List<JsonMember> Members(ref Utf8JsonReader reader, LineCount lines)
    {
        var members = new List<JsonMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var line = lines.At(reader.TokenStartIndex);
            var name = Text(reader, line);
            reader.Read();
            members.Add(new(name, line, Value(ref reader, lines)));
        }

        return members;
    }

    private static List<JsonTree> Items(ref Utf8JsonReader reader, LineCount lines)
    {
        var items = new List<JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, lines));
        }

        return items;
    }

    private static string Text(Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException broken)
        {
            // Half a surrogate pair, written as an escape, is no text.
            throw new JsonException(broken.Message, null, line - 1, null, broken);
        }
    }

    private static string Written(Utf8JsonReader reader)
    {
        var written = Encoding.UTF8.GetString(reader.ValueSpan);
        var shown = written.Length <= WrittenLimit ? written : written[..WrittenLimit] + "…";
        return reader.TokenType == JsonTokenType.String ? $"\"{shown}\"" : shown;
    }
}
