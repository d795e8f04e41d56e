using Alliage.Core.Problems;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>A file to be a source.</summary>
/// <param name="File">The file, kept as it is.</param>
/// <param name="Alliance">Id of the alliance.</param>
/// <param name="Account">Who tells: a voice makes an interview of it, the record a document.</param>
/// <param name="HeardOn">The day it was heard or found; null where unknown.</param>
/// <param name="Speakers">
/// What each speaker is, by name, where a person has said it already; null leaves an interview without turns till then.
/// </param>
public sealed record IncomingSource(
    TranscriptFile File, string Alliance, Account Account, DateOnly? HeardOn = null, IReadOnlyDictionary<string, SpeakerChoice>? Speakers = null);

/// <summary>Files to add to a study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Seen">The revision that the person saw; 0 for a built-in study that is not in the workspace.</param>
/// <param name="Sources">At least one.</param>
/// <param name="By">Who adds them.</param>
public sealed record SourcesToAdd(string Study, long Seen, IReadOnlyList<IncomingSource> Sources, string By);

/// <summary>What was added: the study as it stands and the ids of the new sources, in the order of their files.</summary>
public sealed record AddedSources(StudySnapshot Study, IReadOnlyList<string> Ids);

/// <summary>
/// Brings files into a study as sources: text, turns and the file itself, in one change. Where anything is wrong with
/// any of them, all of it is said and none is added.
/// </summary>
public sealed class AddSources(
    StudyFinder finder, IFrameworkSource frameworks, IStudyStore store, IReadOnlyList<ITranscriptFormat> formats, TimeProvider clock)
{
    // A file of a source that was removed keeps its name for the day the source comes back.
    private const string OriginalTaken = "original-taken";
    private const int Tries = 20;

    /// <summary>Problems of reading, <c>unknown-alliance</c>, findings on the new rows, and those of changing a study.</summary>
    public async Task<Result<AddedSources>> Run(SourcesToAdd adding, CancellationToken stop)
    {
        if (adding.Sources.Count == 0)
        {
            return Result<AddedSources>.Failed(Problem.Of(SourceProblems.NothingToAdd));
        }

        var texts = adding.Sources.Select(s => new TranscriptReader(formats).Read(s.File)).ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var attempt = 1; ; attempt++)
        {
            List<string> ids = [];
            var kept = await new ChangeSources(finder, frameworks, store, clock).Run(
                adding.Study, adding.Seen, adding.By, found => Task.FromResult(Build(adding, texts, found.Study, taken, ids)), stop);
            if (kept.Succeeded)
            {
                return new AddedSources(kept.Value, ids);
            }

            if (attempt == Tries || kept.Problems.Any(p => p.Id != OriginalTaken))
            {
                return Result<AddedSources>.Failed(kept.Problems);
            }

            taken.UnionWith(kept.Problems.Select(p => p.Args[0]));
        }
    }

    private static Result<SourceChanges> Build(
        SourcesToAdd adding, List<Result<Transcript>> texts, Study study, HashSet<string> taken, List<string> ids)
    {
        var problems = texts.SelectMany(t => t.Problems).ToList();
        foreach (var unknown in adding.Sources.Select(s => s.Alliance).Distinct().Where(a => study.Case(a) is null))
        {
            problems.Add(StudyProblem.UnknownAlliance(study, unknown));
        }

        if (problems.Count > 0)
        {
            return Result<SourceChanges>.Failed(problems);
        }

        var names = new SourceNames(study, taken);
        var changes = new List<StudyChange>();
        foreach (var (incoming, text) in adding.Sources.Zip(texts.Select(t => t.Value.Text)))
        {
            var source = new Source
            {
                Id = names.Id(incoming.Alliance, incoming.Account),
                Alliance = incoming.Alliance,
                Account = incoming.Account,
                Kind = incoming.Account.IsVoice() ? SourceKind.Interview : SourceKind.Document,
                HeardOn = incoming.HeardOn,
                Original = names.Original(incoming.File.Name),
            };
            ids.Add(source.Id);
            changes.Add(new StudyChange.Put(source));
            changes.Add(new StudyChange.PutText(source.Id, text));
            changes.Add(new StudyChange.PutOriginal(source.Id, incoming.File.Bytes));
            changes.AddRange(Turns(source, text, incoming).Select(t => new StudyChange.Put(t)));
        }

        return new SourceChanges([.. adding.Sources.Select(s => s.Alliance)], changes, new Dictionary<string, string>());
    }

    private static IEnumerable<Turn> Turns(Source source, string text, IncomingSource incoming) =>
        source.Kind == SourceKind.Document
            ? [new Turn { Source = source.Id, Start = 0, End = text.Length, Role = SpeakerRole.Record, Words = WordCount.Of(text) }]
            : incoming.Speakers is { } speakers ? SpeakerReading.Confirmed(source.Id, text, speakers) : [];
}
