using System.Runtime.CompilerServices;
using Alliage.Core.Advice;
using Alliage.Core.Advice.Json;
using Alliage.Core.Problems;
using Alliage.Interop.Frameworks;
using Alliage.Workbench.Advice;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Guides;

namespace Alliage.Interop.Advice;

/// <summary>The rules of advice on disk: <c>advice.json</c> with its wordings beside it.</summary>
/// <param name="folder">Its folder.</param>
/// <param name="guides">The guide whose items and options conditions ask for.</param>
/// <param name="frameworks">The frameworks that come with the program: axes, scales and indicators.</param>
/// <param name="looksEvery">How long a look at its files is trusted; none where it is not said.</param>
public sealed class AdviceFolder(string folder, IGuideSource guides, IFrameworkSource frameworks, TimeSpan looksEvery = default) : IAdviceSource
{
    private const string AdviceFile = "advice.json";

    private readonly WordedFolder files = new(folder, AdviceFile);

    private readonly KeptRead<WordedAdvice> kept = new(looksEvery);

    /// <summary>Read once for as long as its files, and what it names, stay the same.</summary>
    public async Task<Result<WordedAdvice>> Read(CancellationToken stop)
    {
        if (!files.Exists)
        {
            return Result<WordedAdvice>.Failed(new Problem("advice-file-missing", AdviceFile, null, folder));
        }

        var guide = await guides.Read(stop);
        var known = await frameworks.ReadAll(stop);
        if (!guide.Succeeded)
        {
            return Result<WordedAdvice>.Failed(guide.Problems);
        }

        return await kept.Get(
            () => Task.FromResult(files.Stamp() + string.Join('|', known.Select(f => RuntimeHelpers.GetHashCode(f)).Prepend(RuntimeHelpers.GetHashCode(guide.Value)))),
            () => files.Read((advice, wordings) => AdviceReading.Read(advice, wordings, guide.Value.Guide, known), stop));
    }
}
