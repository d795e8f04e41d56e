using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Workshop;

/// <summary>A framework of any kind as one file, its own or one that comes with the program.</summary>
public sealed class ExportFramework(OpenFramework open)
{
    /// <summary>The file with the name that it should have. Problems <c>framework-unknown</c>, <c>framework-version-unknown</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">The version; null for the newest.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<JsonText>> Run(string id, string? version, CancellationToken stop)
    {
        var read = await open.Read(id, version, stop);
        return read.Succeeded
            ? new JsonText(FrameworkFile.NameOf(id, read.Value.Framework.Version), FrameworkFile.Write(read.Value))
            : Result<JsonText>.Failed(read.Problems);
    }
}
