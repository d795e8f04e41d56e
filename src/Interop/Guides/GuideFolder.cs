using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Json;
using Alliage.Core.Problems;
using Alliage.Interop.Frameworks;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Guides;

namespace Alliage.Interop.Guides;

/// <summary>The interview guide on disk: <c>guide.json</c> with its wordings beside it.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="frameworks">The frameworks that come with it, whose themes, facets and indicators it may name.</param>
/// <param name="looksEvery">How long a look at its files is trusted; none where it is not said.</param>
public sealed class GuideFolder(string folder, IFrameworkSource frameworks, TimeSpan looksEvery = default) : IGuideSource
{
    private const string GuideFile = "guide.json";

    private readonly WordedFolder files = new(folder, GuideFile);

    private readonly KeptRead<WordedGuide> kept = new(looksEvery);

    /// <summary>Read once for as long as its files, and the frameworks it names, stay the same.</summary>
    public Task<Result<WordedGuide>> Read(CancellationToken stop)
    {
        List<Framework> known = [];
        return kept.Get(
            async () =>
            {
                known = await frameworks.ReadAll(stop);
                return (files.Exists ? files.Stamp() : "") + string.Join('|', known.Select(f => RuntimeHelpers.GetHashCode(f)));
            },
            () => Read(known, stop));
    }

    private async Task<Result<WordedGuide>> Read(IReadOnlyList<Framework> known, CancellationToken stop) => files.Exists
        ? await files.Read((guide, wordings) => GuideReading.Read(guide, wordings, known), stop)
        : Result<WordedGuide>.Failed(new Problem("guide-file-missing", GuideFile, null, folder));
}
