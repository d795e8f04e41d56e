using Alliage.Core.Guides;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Guides;

/// <summary>Where the interview guide is. It is checked against the frameworks that come with it: one that somebody makes later cannot break it.</summary>
public interface IGuideSource
{
    /// <summary>The guide, read and checked. Problem <c>guide-file-missing</c>, and those of reading and checks.</summary>
    Task<Result<WordedGuide>> Read(CancellationToken stop);
}
