using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Core.Frameworks.Json;

/// <summary>Reads a framework and its words from the text of their files. What a schema cannot say is checked elsewhere.</summary>
public static class FrameworkJson
{
    /// <summary>The framework, unchecked. Problems are those of <see cref="StrictJson.Read"/>.</summary>
    /// <param name="file">Name for the problems.</param>
    /// <param name="json">The text.</param>
    public static Result<JsonRead<Framework>> Read(string file, string json) => StrictJson.Read<Framework>(file, json);

    /// <summary>The words in one language, unchecked. Problems are those of <see cref="StrictJson.Read"/>.</summary>
    /// <param name="file">Name for the problems.</param>
    /// <param name="json">The text.</param>
    public static Result<JsonRead<FrameworkWording>> ReadWording(string file, string json) => StrictJson.Read<FrameworkWording>(file, json);
}
