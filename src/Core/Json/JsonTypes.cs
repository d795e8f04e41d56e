using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliage.Core.Json;

/// <summary>
/// How records are written in the project's JSON files: camel case, closed lists in kebab case, null members left out,
/// nothing unknown, nothing twice. By reflection, since the source generator loses the defaults of init-only members
/// (dotnet/runtime issue 84484).
/// </summary>
public static class JsonTypes
{
    /// <summary>The options, for reading and for writing.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>What is known of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            WriteIndented = true,
            NewLine = "\n",
            // Files are read by people: letters with accents stay letters. Nothing here goes into a page's script.
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }
}
