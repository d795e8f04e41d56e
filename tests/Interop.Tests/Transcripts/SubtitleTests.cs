using Alliage.Core.Sources.Speakers;
using Alliage.Interop.Tests.Transcripts.Given;

namespace Alliage.Interop.Tests.Transcripts;

public sealed class SubtitleTests
{
    private const string Voices =
        """
        WEBVTT - Entretien

        NOTE rien à dire

        STYLE
        ::cue { color: red }

        1
        00:43.810 --> 00:47.850 align:start
        <v Ana>Comment &amp; <i>pourquoi</i>
        avez-vous commencé ?</v>

        00:48.000 --> 00:50.000
        <v.loud Yvon Le Gall>Par hasard, a < b.

        00:50.100 --> 00:51.000
        <v Yvon Le Gall>Au <00:50.500>marché.

        01:00:58.000 --> 01:00:59.000
        <v Yvon Le Gall>Voilà. <v Ana>Et depuis ?

        """;

    [Fact]
    public void What_one_voice_says_in_a_row_is_a_paragraph_under_its_name_and_time() =>
        Assert.Equal(
            """
            Ana (00:00:43): Comment & pourquoi avez-vous commencé ?

            Yvon Le Gall (00:00:48): Par hasard, a < b. Au marché.
            Voilà.

            Ana (01:00:58): Et depuis ?

            """,
            Formats.Subtitles.Read(Reading.Bytes(Voices)).Text);

    [Fact]
    public void The_voices_are_the_speakers_that_are_then_found_in_the_text()
    {
        var read = Formats.Subtitles.Read(Reading.Bytes(Voices));
        Assert.Equal(["Ana", "Yvon Le Gall"], read.Speakers);
        Assert.Equal(["00:00:43", "00:00:48", "01:00:58"], SpeakerReading.Of(read.Text, new(read.Speakers, [])).Turns.Select(t => t.Time));
    }

    [Fact]
    public void Words_without_a_voice_among_voices_go_on_with_nobody_s() =>
        Assert.Equal(
            "Ana (00:00:01): Oui ?\n\nN.N. (00:00:02): Bruit.\n",
            Formats.Subtitles.Read(Reading.Bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Oui ?\n\n00:02.000 --> 00:03.000\nBruit.\n")).Text);

    [Fact]
    public void Without_voices_cues_run_on_till_a_pause_or_a_name()
    {
        var read = Formats.Subtitles.Read(Reading.Bytes(
            "1\r\n00:00:01,000 --> 00:00:02,000\r\nBonjour\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\n{\\an8}à tous.\r\n\r\n"
            + "3\r\n00:00:09,000 --> 00:00:10,000\r\nOn commence.\r\n\r\n4\r\n00:00:10,000 --> 00:00:11,000\r\nYVON: Oui.\r\n"));
        Assert.Equal("Bonjour à tous.\nOn commence.\nYVON: Oui.\n", read.Text);
        Assert.Equal(["times-in-original"], read.Said());
    }

    [Fact]
    public void Malformed_cues_keep_their_words_and_are_told_with_their_line()
    {
        var read = Formats.Subtitles.Read(Reading.Bytes(
            "1\n00:00:01,000 --> 00:00:02,000\nUn.\n\n2\n00:0x:02 --> 00:00:03\nDeux.\n\nTrois.\n\n4\n00:00:09,000 --> 00:00:08,000\nQuatre.\n"
            + "5\n00:00:10,000 --> 00:00:11,000\nCinq.\n"));
        Assert.Equal("Un. Deux. Trois. Quatre.\nCinq.\n", read.Text);
        Assert.Equal(
            ["cue-times 6 00:0x:02 --> 00:00:03", "cue-without-times 9 Trois.", "cue-backwards 12 00:00:09,000 --> 00:00:08,000", "times-in-original"],
            read.Said());
    }

    [Fact]
    public void A_file_without_any_cue_is_refused() => Assert.Equal("transcript-no-cues", Formats.Subtitles.Refused(Reading.Bytes("WEBVTT\n\nRien.\n")));

    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\na", true)]
    [InlineData("\uFEFFWEBVTT", true)]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\na", true)]
    [InlineData("WEBVTTX", false)]
    [InlineData("1 Ana\n--> b", false)]
    public void Subtitles_are_known_by_what_they_hold(string text, bool known) => Assert.Equal(known, Formats.Subtitles.Recognises(Reading.Bytes(text)));
}
