using Alliage.Core.Problems;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>Who the speakers of a source are.</summary>
/// <param name="Study">The study.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Seen">The revision that the person saw.</param>
/// <param name="Speakers">
/// What each speaker is, by name; the empty name stands for a text without any label. Who is not named is someone else.
/// </param>
/// <param name="By">Who says so.</param>
public sealed record SpeakersToConfirm(string Study, string Source, long Seen, IReadOnlyDictionary<string, SpeakerChoice> Speakers, string By);

/// <summary>Gives a source the turns that follow from who its speakers are. Codings stay on their words.</summary>
public sealed class ConfirmSpeakers(OpenSource open, StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, TimeProvider clock)
{
    /// <summary>
    /// <see cref="SourceProblems.NoOwner"/>, <see cref="SourceProblems.DocumentSpeakers"/>,
    /// <see cref="SourceProblems.RaisedLost"/>, and problems of opening and changing the source.
    /// </summary>
    public async Task<Result<StudySnapshot>> Run(SpeakersToConfirm confirming, CancellationToken stop)
    {
        var opened = await open.Run(confirming.Study, confirming.Source, stop);
        return opened.Succeeded
            ? await new ChangeSources(finder, frameworks, store, clock).Run(
                confirming.Study, confirming.Seen, confirming.By, _ => Task.FromResult(Build(confirming, opened.Value)), stop)
            : Result<StudySnapshot>.Failed(opened.Problems);
    }

    private static Result<SourceChanges> Build(SpeakersToConfirm confirming, OpenedSource opened)
    {
        var source = opened.Source.Source;
        if (source.Kind == SourceKind.Document)
        {
            return Result<SourceChanges>.Failed(Problem.Of(SourceProblems.DocumentSpeakers, source.Id));
        }

        var turns = SpeakerReading.Confirmed(source.Id, opened.Text, confirming.Speakers);
        var problems = new List<Problem>();
        if (!turns.Any(t => t.Role == SpeakerRole.Owner))
        {
            problems.Add(Problem.Of(SourceProblems.NoOwner, source.Id));
        }

        var questions = turns.Where(t => t.Role == SpeakerRole.Interviewer).Select(t => t.Start).ToHashSet();
        var lost = opened.Source.Raised.Where(r => !questions.Contains(r.Turn)).ToList();
        if (lost.Where(r => r.ConfirmedBy is not null).Select(r => r.Theme).Distinct().ToList() is { Count: > 0 } themes)
        {
            problems.Add(Problem.Of(SourceProblems.RaisedLost, source.Id, string.Join(", ", themes)));
        }

        var starts = turns.Select(t => t.Start).ToHashSet();
        return problems.Count > 0
            ? Result<SourceChanges>.Failed(problems)
            : new SourceChanges(
                [source.Alliance],
                [
                    .. lost.Select(r => new StudyChange.Remove(r)),
                    .. opened.Source.Turns.Where(t => !starts.Contains(t.Start)).Select(t => new StudyChange.Remove(t)),
                    .. turns.Except(opened.Source.Turns).Select(t => new StudyChange.Put(t)),
                ],
                new Dictionary<string, string> { [source.Id] = opened.Text });
    }
}
