using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliage.Storage.Rows;

/// <summary>Times in JSON, written as they are in columns.</summary>
internal sealed class InstantJson : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Instant.Read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Instant.Write(value));
}
