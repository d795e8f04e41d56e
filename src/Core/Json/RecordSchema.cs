using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Alliage.Core.Json;

/// <summary>
/// The JSON schema of a record, printed from the record so that it cannot drift from it. Each record inside it is
/// described once, under <c>$defs</c>: the platform's exporter alone would repeat it wherever it occurs.
/// </summary>
public static class RecordSchema
{
    /// <summary>The schema, indented, with a line feed at its end.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="title">Title, such as the name of the file.</param>
    public static string Print<T>(string title)
        where T : class
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var schema = JsonTypes.Of<T>().GetJsonSchemaAsNode(new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (at, node) => Inside(at, node, definitions),
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        if (definitions.Count > 0)
        {
            schema.Add("$defs", new JsonObject(definitions));
        }

        return schema.ToJsonString(JsonTypes.Options) + "\n";
    }

    private static JsonNode Inside(JsonSchemaExporterContext at, JsonNode node, SortedDictionary<string, JsonNode?> definitions)
    {
        if (at.Path.IsEmpty || at.TypeInfo.Kind != JsonTypeInfoKind.Object)
        {
            return node;
        }

        var name = JsonNamingPolicy.CamelCase.ConvertName(at.TypeInfo.Type.Name);
        if (node.AsObject().ContainsKey("properties") && !definitions.ContainsKey(name))
        {
            // Whether nothing may stand in its place is said where it stands.
            node["type"] = "object";
            definitions.Add(name, node);
        }

        var reference = new JsonObject { ["$ref"] = $"#/$defs/{name}" };
        return at.PropertyInfo is { IsSetNullable: true }
            ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : reference;
    }
}
