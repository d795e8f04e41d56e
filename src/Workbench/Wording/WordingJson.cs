using System.Text.Json.Serialization;

namespace Alliage.Workbench.Wording;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WordingJson : JsonSerializerContext;
