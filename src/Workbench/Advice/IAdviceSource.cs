using Alliage.Core.Advice;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Advice;

/// <summary>Where the rules of advice are. They are checked against the guide and the frameworks that come with the program.</summary>
public interface IAdviceSource
{
    /// <summary>The rules, read and checked. Problem <c>advice-file-missing</c>, and those of reading and checks.</summary>
    Task<Result<WordedAdvice>> Read(CancellationToken stop);
}
