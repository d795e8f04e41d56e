using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Alliage.Core.Json;

namespace Alliage.Core.Frameworks.Json;

/// <summary>The JSON schema of <c>framework.json</c>, printed from the records so that it cannot drift from them.</summary>
public static class FrameworkSchema
{
    /// <summary>The schema, indented, with a line feed at its end.</summary>
    public static string Print()
    {
        var schema = JsonTypes.Of<Framework>().GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true }).AsObject();
        schema.Insert(0, "$schema", JsonValue.Create("https://json-schema.org/draft/2020-12/schema"));
        schema.Insert(1, "title", JsonValue.Create("framework.json"));
        return schema.ToJsonString(JsonTypes.Options) + "\n";
    }
}
