using Alliage.Core.Frameworks;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Frameworks;

/// <summary>Where frameworks are: those that come with the program, and files that someone points at.</summary>
public interface IFrameworkSource
{
    /// <summary>Ids of the frameworks there are, readable or not.</summary>
    IReadOnlyList<string> List();

    /// <summary>One of them, read and checked. Problem <c>framework-unknown</c>, and those of reading and checks.</summary>
    Task<Result<WordedFramework>> Read(string id, CancellationToken stop);

    /// <summary>One of them as it was at a version, where that version is kept; else as <see cref="Read(string, CancellationToken)"/> gives it.</summary>
    Task<Result<WordedFramework>> Read(string id, string version, CancellationToken stop) => Read(id, stop);

    /// <summary>The framework in a folder or file, read and checked. Problem <c>framework-file-missing</c> and its like.</summary>
    Task<Result<WordedFramework>> ReadAt(string path, CancellationToken stop);
}
