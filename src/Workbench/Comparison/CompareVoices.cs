using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>Both voices of every alliance, theme by theme.</summary>
public sealed record ComparedVoices(OpenedStudy Opened, IReadOnlyList<ThemeVerdict> Verdicts);

/// <summary>Sets the two voices of every alliance side by side on every theme: same, near, apart, one silent, not comparable.</summary>
public sealed class CompareVoices(OpenStudy open)
{
    public async Task<Result<ComparedVoices>> Run(string study, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        if (!opened.Succeeded)
        {
            return Result<ComparedVoices>.Failed(opened.Problems);
        }

        var (read, framework) = (opened.Value.Study, opened.Value.Framework.Framework);
        return new ComparedVoices(
            opened.Value, [.. read.Cases.SelectMany(c => ThemeVerdict.Of(CaseReadings.Of(c, read, framework)))]);
    }
}
