using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Tests.Given;

/// <summary>Study folders in memory, by path.</summary>
internal sealed class MemoryFolders : IExchangeFormat
{
    public Dictionary<string, StudyContents> Folders { get; } = new(StringComparer.Ordinal);

    public Result<StudyContents> Read(string path, Func<string, Framework?> frameworks, IReadOnlyList<Framework>? others = null) => Folders.TryGetValue(path, out var found)
        ? found
        : Result<StudyContents>.Failed(Problem.Of("folder-missing", path));

    public Result<WrittenStudy> Write(string path, StudyContents contents)
    {
        Folders[path] = contents;
        return new WrittenStudy(path, 1);
    }
}
