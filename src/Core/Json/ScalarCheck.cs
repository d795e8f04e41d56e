using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Alliage.Core.Json;

/// <summary>Whether a simple value (text, number, yes or no, word of a closed list, date) is of the type asked for.</summary>
internal sealed class ScalarCheck(JsonTypeInfo type)
{
    private readonly Type asked = Nullable.GetUnderlyingType(type.Type) ?? type.Type;

    /// <summary>What is wrong: the problem's id and its arguments after the path; null where nothing is.</summary>
    public (string Id, IReadOnlyList<string> Args)? Refuses(JsonTree tree)
    {
        if (tree.Kind == JsonValueKind.Null)
        {
            return ("json-null", []);
        }

        if (asked.IsEnum)
        {
            var words = Enum.GetNames(asked).Select(JsonNamingPolicy.KebabCaseLower.ConvertName).ToList();
            var known = tree.Kind == JsonValueKind.String && words.Contains(tree.Text);
            return known ? null : ("json-word-unknown", [tree.Written, string.Join(", ", words)]);
        }

        return Type.GetTypeCode(asked) switch
        {
            TypeCode.Boolean => Unless(tree.Kind is JsonValueKind.True or JsonValueKind.False, "json-true-or-false-expected", tree),
            TypeCode.Int32 => Unless(IsWhole(tree), "json-whole-number-expected", tree),
            TypeCode.Double or TypeCode.Decimal => Unless(tree.Kind == JsonValueKind.Number, "json-number-expected", tree),
            TypeCode.String => Unless(tree.Kind == JsonValueKind.String, "json-text-expected", tree),
            _ => Unless(tree.Kind == JsonValueKind.String && Converts(tree.Text), "json-value-unreadable", tree),
        };
    }

    private static (string Id, IReadOnlyList<string> Args)? Unless(bool fine, string id, JsonTree tree) =>
        fine ? null : (id, [tree.Written]);

    private static bool IsWhole(JsonTree tree) =>
        tree.Kind == JsonValueKind.Number
        && int.TryParse(tree.Written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private bool Converts(string text)
    {
        try
        {
            JsonSerializer.SerializeToElement(text, JsonTypes.Of<string>()).Deserialize(type);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
