using System.Reflection;
using System.Text.Json;
using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;

namespace Alliage.Interop.Tests.Frameworks;

/// <summary>A folder of the test's own, gone after it, in which the small framework can be laid down.</summary>
internal sealed class FrameworkOnDisk : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("alliage-frameworks-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>The small framework, in a folder of its id or of another name.</summary>
    public string Framework(string id, string? folder = null)
    {
        var path = Directory.CreateDirectory(Path.Combine(Root, folder ?? id)).FullName;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("small.json")!;
        using var reader = new StreamReader(stream);
        var json = reader.ReadToEnd();
        File.WriteAllText(Path.Combine(path, "framework.json"), json);
        foreach (var language in WordingReading.Languages)
        {
            var keys = WordingKeys.Of(FrameworkJson.Read("small.json", json).Value.Value);
            var wording = new FrameworkWording(language, keys.ToDictionary(k => k, k => $"{language} text of {k}"));
            File.WriteAllText(
                Path.Combine(path, WordingReading.FileOf(language)),
                JsonSerializer.Serialize(wording, JsonTypes.Options));
        }

        return path;
    }
}
