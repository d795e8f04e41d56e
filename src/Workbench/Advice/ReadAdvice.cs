using Alliage.Core.Advice;
using Alliage.Core.Problems;

namespace Alliage.Workbench.Advice;

/// <summary>Opens the rules of advice.</summary>
/// <param name="advice">Where they are; null for a program that comes without any.</param>
public sealed class ReadAdvice(IAdviceSource? advice)
{
    /// <summary>Problem <c>advice-file-missing</c>, and those of reading them.</summary>
    public async Task<Result<WordedAdvice>> Run(CancellationToken stop) =>
        advice is null ? Result<WordedAdvice>.Failed(Problem.Of("advice-file-missing", "advice")) : await advice.Read(stop);
}
