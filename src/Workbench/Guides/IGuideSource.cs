using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Guides;

/// <summary>Where the interview guide is.</summary>
public interface IGuideSource
{
    /// <summary>The guide, read and checked. Problem <c>guide-file-missing</c>, and those of reading and checks.</summary>
    /// <param name="known">The frameworks whose themes, facets and indicators it may name.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<Result<WordedGuide>> Read(IReadOnlyList<Framework> known, CancellationToken stop);
}
