using System.Globalization;
using System.Text.Json;
using Alliage.Core.Problems;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>A JSON value with the line on which it begins, so that everything wrong with a file is told with its place.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The text of a string; of a number, its digits.</param>
/// <param name="Members">The members of an object, as they come.</param>
/// <param name="Items">The items of a list.</param>
internal sealed record JsonAt(
    JsonTokenType Kind, int Line, string Text, IReadOnlyList<KeyValuePair<string, JsonAt>> Members, IReadOnlyList<JsonAt> Items)
{
    /// <summary>Reads a file; null where it is no JSON, with the problem noted.</summary>
    public static JsonAt? Read(string file, byte[] bytes, List<Problem> problems)
    {
        // No comments, no trailing commas: the reader is strict unless told otherwise.
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var value = Value(ref reader, bytes);

            // Anything after the value is an error.
            reader.Read();
            return value;
        }
        catch (JsonException cause)
        {
            Broken((int)(cause.LineNumber ?? 0) + 1, (int)(cause.BytePositionInLine ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Half of a character, written as an escape.
            Broken(LineAt(bytes, reader.TokenStartIndex), 1);
        }

        return null;

        void Broken(int line, int column) =>
            problems.Add(new Problem(FolderProblems.JsonBroken, file, line, column.ToString(CultureInfo.InvariantCulture)));
    }

    private static JsonAt Value(ref Utf8JsonReader reader, byte[] bytes)
    {
        var (kind, line) = (reader.TokenType, LineAt(bytes, reader.TokenStartIndex));
        var text = "";
        List<KeyValuePair<string, JsonAt>> members = [];
        List<JsonAt> items = [];
        switch (kind)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members.Add(new(name, Value(ref reader, bytes)));
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, bytes));
                }

                break;
            case JsonTokenType.String:
                text = reader.GetString()!;
                break;
            case JsonTokenType.Number:
                text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
                break;
        }

        return new JsonAt(kind, line, text, members, items);
    }

    private static int LineAt(byte[] bytes, long at) => bytes.AsSpan(0, (int)at).Count((byte)'\n') + 1;
}
