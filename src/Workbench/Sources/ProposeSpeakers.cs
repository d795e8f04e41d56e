using Alliage.Core.Problems;
using Alliage.Core.Sources.Speakers;

namespace Alliage.Workbench.Sources;

/// <summary>A source with the speakers that its text seems to have.</summary>
public sealed record ProposedSpeakers(OpenedSource Opened, SpeakerReading Reading);

/// <summary>Finds who speaks where in a source of the study.</summary>
public sealed class ProposeSpeakers(OpenSource open)
{
    /// <summary>Problems of opening the source.</summary>
    /// <param name="study">The study.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="names">Names that a person has listed or refused. Speakers of the source's turns are listed already.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<Result<ProposedSpeakers>> Run(string study, string source, SpeakerNames names, CancellationToken stop)
    {
        var opened = await open.Run(study, source, stop);
        if (!opened.Succeeded)
        {
            return Result<ProposedSpeakers>.Failed(opened.Problems);
        }

        var refused = names.Refused.Select(SpeakerName.Key).ToHashSet();
        var known = opened.Value.Source.Turns.Select(t => t.Speaker).Where(s => s.Length > 0 && !refused.Contains(SpeakerName.Key(s))).Distinct();
        return new ProposedSpeakers(opened.Value, SpeakerReading.Of(opened.Value.Text, names with { Listed = [.. names.Listed, .. known] }));
    }
}
