using Alliage.Core.Sources.Speakers;
using Alliage.Testing;
using Alliage.Workbench.Ports;
using Alliage.Interop.Tests.Transcripts.Given;

namespace Alliage.Interop.Tests.Transcripts;

/// <summary>Transcripts of real interviews, where they are at hand.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void A_word_document_gives_the_speakers_of_the_same_interview_as_text()
    {
        var (word, text) = (Read("sheffield-Ana.docx", Formats.Docx), Read("sheffield-Ana.txt", Formats.Text));

        var (inWord, inText) = (SpeakerReading.Of(word.Text, SpeakerNames.None), SpeakerReading.Of(text.Text, SpeakerNames.None));

        Assert.Equal(["Researcher 1:Interviewer", "Ana:Owner"], inText.Speakers.Select(s => $"{s.Name}:{s.Proposed}"));
        Assert.Equal(inText.Speakers.Select(s => (s.Name, s.Turns)), inWord.Speakers.Select(s => (s.Name, s.Turns)));

        // The words in content controls are missing from the text file, not from ours.
        Assert.Contains("“Introductory", word.Text, StringComparison.Ordinal);
        Assert.Empty(word.Remarks);
    }

    [Fact]
    public void An_interview_as_text_gives_its_turns_and_its_heading_belongs_to_nobody()
    {
        var text = Read("sheffield-David.txt", Formats.Text).Text;
        var reading = SpeakerReading.Of(text, SpeakerNames.None);
        Assert.Equal(["Researcher 1:Interviewer", "David:Owner"], reading.Speakers.Select(s => $"{s.Name}:{s.Proposed}"));
        Assert.Equal("04-May-2023 - 14:05 - 50m39s - Pseudonym\n", text[..reading.Preamble]);
    }

    [Fact]
    public void One_interview_as_both_kinds_of_subtitles_gives_the_same_words()
    {
        var (srt, vtt) = (Read("oral-history.srt", Formats.Subtitles), Read("oral-history.vtt", Formats.Subtitles));
        Assert.Equal(vtt.Text, srt.Text);
        Assert.Equal(["times-in-original"], srt.Said());
        Assert.True(srt.Text.Length > 30_000);
    }

    private static Transcript Read(string name, ITranscriptFormat format)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "corpus", name);
        Assert.SkipUnless(File.Exists(path), "The real transcripts are not beside the repository.");
        var bytes = File.ReadAllBytes(path);
        Assert.Equal(format != Formats.Text, format.Recognises(bytes));
        return format.Read(bytes);
    }
}
