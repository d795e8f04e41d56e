using Alliage.Core.Problems;
using Alliage.Core.Sources.Naming;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Sources;

/// <summary>A file that was read for a study, with what is proposed for it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Transcript">Its text; null where it could not be read.</param>
/// <param name="Speakers">Who speaks in it; null where it could not be read.</param>
/// <param name="Place">Whose it probably is.</param>
/// <param name="Problems">What kept it from being read.</param>
/// <param name="Remarks">What is to be known of it: of its reading first, then what in the study is like it.</param>
public sealed record ReadTranscript(
    string File, Transcript? Transcript, SpeakerReading? Speakers, ProposedPlace Place, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Remarks);

/// <summary>Files read for a study.</summary>
/// <param name="Study">The study.</param>
/// <param name="Revision">The revision seen.</param>
/// <param name="Files">In the order in which they came.</param>
public sealed record TranscriptsRead(Study Study, long Revision, IReadOnlyList<ReadTranscript> Files);

/// <summary>Reads files before anything is kept of them. One that cannot be read says why and holds up no other.</summary>
public sealed class ReadTranscripts(StudyFinder finder, IStudyStore store, IReadOnlyList<ITranscriptFormat> formats)
{
    /// <summary>Problems of finding the study; those of a file stand with it.</summary>
    public async Task<Result<TranscriptsRead>> Run(string study, IReadOnlyList<TranscriptFile> files, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<TranscriptsRead>.Failed(found.Problems);
        }

        var texts = await Texts(study, found.Value, stop);
        if (!texts.Succeeded)
        {
            return Result<TranscriptsRead>.Failed(texts.Problems);
        }

        var read = new List<ReadTranscript>();
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            read.Add(Read(file, files.Take(read.Count), found.Value.Study, texts.Value));
        }

        return new TranscriptsRead(found.Value.Study, found.Value.Revision, read);
    }

    private ReadTranscript Read(TranscriptFile file, IEnumerable<TranscriptFile> before, Study study, Dictionary<string, string> texts)
    {
        var place = ProposedPlace.Of(file.Name, study);
        var read = new TranscriptReader(formats).Read(file);
        if (!read.Succeeded)
        {
            return new ReadTranscript(file.Name, null, null, place, read.Problems, []);
        }

        var transcript = read.Value;
        var speakers = SpeakerReading.Of(transcript.Text, new SpeakerNames(transcript.Speakers, []));
        return new ReadTranscript(file.Name, transcript, speakers, place, [], [.. transcript.Remarks, .. Alike(file, transcript.Text, before, study, texts)]);
    }

    private static IEnumerable<Problem> Alike(
        TranscriptFile file, string text, IEnumerable<TranscriptFile> before, Study study, Dictionary<string, string> texts)
    {
        if (texts.FirstOrDefault(t => t.Value == text).Key is { } sameText)
        {
            yield return new Problem(SourceProblems.SameText, file.Name, null, sameText);
        }
        else if (study.Cases.SelectMany(c => c.Sources).FirstOrDefault(s => IsNamed(s.Source, file.Name)) is { } sameName)
        {
            yield return new Problem(SourceProblems.SameName, file.Name, null, sameName.Source.Id);
        }

        if (before.FirstOrDefault(b => b.Bytes.Span.SequenceEqual(file.Bytes.Span)) is { } twice)
        {
            yield return new Problem(SourceProblems.SameFile, file.Name, null, twice.Name);
        }
    }

    private static bool IsNamed(Source source, string name) => string.Equals(source.Original, name, StringComparison.OrdinalIgnoreCase);

    private async Task<Result<Dictionary<string, string>>> Texts(string study, FoundStudy found, CancellationToken stop)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in found.Study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id))
        {
            var text = found.Contents is { } contents ? contents.Texts.GetValueOrDefault(source, "") : await store.ReadText(study, source, stop);
            if (!text.Succeeded)
            {
                return Result<Dictionary<string, string>>.Failed(text.Problems);
            }

            texts[source] = text.Value;
        }

        return texts;
    }
}
