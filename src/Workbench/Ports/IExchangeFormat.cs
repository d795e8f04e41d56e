using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Ports;

/// <summary>A form in which a whole study comes in or goes out as files.</summary>
public interface IExchangeFormat
{
    /// <summary>The study at a path, checked; or everything that is wrong with it, each with file and line.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="frameworks">The framework of an id, or null where there is none.</param>
    /// <param name="others">All frameworks there are: codes may be linked to the indicators of any.</param>
    Result<StudyContents> Read(string path, Func<string, Framework?> frameworks, IReadOnlyList<Framework>? others = null);

    /// <summary>Writes a study to a path where nothing stands yet: all of it or nothing.</summary>
    Result<WrittenStudy> Write(string path, StudyContents contents);
}

/// <summary>What was written.</summary>
/// <param name="Path">Full path of the file or folder.</param>
/// <param name="Files">How many files.</param>
public sealed record WrittenStudy(string Path, int Files);
