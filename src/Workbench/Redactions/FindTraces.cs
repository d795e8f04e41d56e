using Alliage.Core.Problems;
using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Search;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Redactions;

/// <summary>What in a study may tell who its people are.</summary>
/// <param name="Study">The study.</param>
/// <param name="Place">Where it lies: only what is in the workspace can be redacted.</param>
/// <param name="Revision">Its revision; 0 outside the workspace.</param>
/// <param name="Traces">The proposals.</param>
public sealed record TracedStudy(Study Study, StudyPlace Place, long Revision, IdentifyingTraces Traces);

/// <summary>Proposes names left in clear, and trades and towns that tell a firm, to be looked at before a study is given away.</summary>
public sealed class FindTraces(StudyFinder finder, IStudyStore store, HeldTexts held)
{
    /// <summary>Problems of finding the study.</summary>
    public async Task<Result<TracedStudy>> Run(string study, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<TracedStudy>.Failed(found.Problems);
        }

        var (read, place, revision) = (found.Value.Study, found.Value.Place, found.Value.Revision);
        if (found.Value.Contents is { } contents)
        {
            return new TracedStudy(read, place, revision, IdentifyingTraces.Of(read, s => contents.Texts.GetValueOrDefault(s)));
        }

        var texts = await held.Of(store, read, revision, stop);
        return texts.Succeeded
            ? new TracedStudy(read, place, revision, IdentifyingTraces.Of(read, s => texts.Value.GetValueOrDefault(s)?.Text))
            : Result<TracedStudy>.Failed(texts.Problems);
    }
}
