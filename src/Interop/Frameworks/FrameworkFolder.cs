using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;
using OneFile = Alliage.Core.Frameworks.Json.FrameworkFile;

namespace Alliage.Interop.Frameworks;

/// <summary>
/// A framework on disk: <c>framework.json</c> with <c>wording.fr.json</c>, <c>wording.en.json</c> and perhaps other
/// languages beside it, in a folder that has the framework's id as its name; or all of it in one file
/// (<see cref="OneFile"/>).
/// </summary>
public static class FrameworkFolder
{
    public const string FrameworkFile = "framework.json";

    /// <summary>
    /// The framework in a folder, or in a file with its wordings beside it; a file may have any name, and only
    /// <c>framework.json</c> asks its folder for the framework's id.
    /// </summary>
    public static async Task<Result<WordedFramework>> Read(string path, CancellationToken stop)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var file = Directory.Exists(full) ? Path.Combine(full, FrameworkFile) : full;
        var folder = Path.GetDirectoryName(file) ?? full;
        if (!Directory.Exists(full) && !File.Exists(full))
        {
            return Result<WordedFramework>.Failed(new Problem("framework-file-missing", path, null, path));
        }

        var framework = await JsonFile.Read(file, stop);
        if (framework.Succeeded && OneFile.Is(framework.Value))
        {
            return OneFile.Read(framework.Value);
        }

        var wordings = new List<Result<JsonText>>();
        foreach (var wording in Directory.EnumerateFiles(folder, "wording.*.json").Order(StringComparer.Ordinal))
        {
            wordings.Add(await JsonFile.Read(wording, stop));
        }

        var unreadable = wordings.Prepend(framework).SelectMany(r => r.Problems).ToList();
        if (unreadable.Count > 0)
        {
            return Result<WordedFramework>.Failed(unreadable);
        }

        var read = FrameworkReading.Read(framework.Value, [.. wordings.Select(w => w.Value)]);
        return read.Succeeded && Path.GetFileName(file) == FrameworkFile && Path.GetFileName(folder) != read.Value.Framework.Id
            ? Result<WordedFramework>.Failed(
                new Problem("framework-folder-name", FrameworkFile, null, Path.GetFileName(folder), read.Value.Framework.Id))
            : read;
    }
}
