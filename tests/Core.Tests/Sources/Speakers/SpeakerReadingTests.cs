using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Sources.Speakers;

public sealed class SpeakerReadingTests
{
    private const string Text =
        """
        Entretien du 3 mars

        Enquêtrice : Comment cela a-t-il commencé ?
        Yvon : Par hasard.
        On s’est croisés au marché.

        Remarque : il rit.
        Enquêtrice : Et depuis ?
        YVON : On s’envoie des clients, presque toutes les semaines.

        """;

    [Fact]
    public void Turns_hold_the_speech_and_not_the_label()
    {
        var reading = SpeakerReading.Of(Text, SpeakerNames.None);

        Assert.Equal("colon", reading.Pattern);
        Assert.Equal(
            [
                "Enquêtrice|Comment cela a-t-il commencé ?",
                "Yvon|Par hasard.\nOn s’est croisés au marché.\n\nRemarque : il rit.",
                "Enquêtrice|Et depuis ?",
                "Yvon|On s’envoie des clients, presque toutes les semaines.",
            ],
            reading.Turns.Select(t => $"{t.Speaker}|{Text[t.Start..t.End]}"));
    }

    [Fact]
    public void What_stands_before_the_first_speaker_belongs_to_nobody() =>
        Assert.Equal("Entretien du 3 mars\n\n", Text[..SpeakerReading.Of(Text, SpeakerNames.None).Preamble]);

    [Fact]
    public void A_name_met_once_is_a_speaker_only_where_a_person_lists_it()
    {
        Assert.Equal(["Remarque"], SpeakerReading.Of(Text, SpeakerNames.None).Unsure);

        var listed = SpeakerReading.Of(Text, new(["remarque"], []));
        Assert.Equal("il rit.", Text[listed.Turns[2].Start..listed.Turns[2].End]);
        Assert.Empty(listed.Unsure);
    }

    [Fact]
    public void A_name_that_a_person_refuses_goes_on_with_the_turn_before()
    {
        var text = "A: Un.\nNote: deux.\nB: Trois.\nNote: quatre.\nA: Cinq.\nB: Six.\n";

        Assert.Equal(6, SpeakerReading.Of(text, SpeakerNames.None).Turns.Count);
        var reading = SpeakerReading.Of(text, new([], ["NOTE"]));
        Assert.Equal(["Un.\nNote: deux.", "Trois.\nNote: quatre.", "Cinq.", "Six."], reading.Turns.Select(t => text[t.Start..t.End]));
    }

    [Fact]
    public void Each_speaker_has_turns_words_and_questions_and_who_asks_is_proposed()
    {
        var text = "Ana: Why then?\nBea: Because we had to, the two of us.\nAna: And now?\nBea: It goes on, who knows?\nCy: Me too.\nCy: Yes.\n";

        Assert.Equal(
            [
                new ProposedSpeaker("Ana", 2, 4, 2, SpeakerChoice.Interviewer),
                new ProposedSpeaker("Bea", 2, 13, 1, SpeakerChoice.Owner),
                new ProposedSpeaker("Cy", 2, 3, 0, SpeakerChoice.Other),
            ],
            SpeakerReading.Of(text, SpeakerNames.None).Speakers);
    }

    [Fact]
    public void A_label_that_says_who_asks_is_believed() =>
        Assert.Equal(
            [SpeakerChoice.Owner, SpeakerChoice.Interviewer],
            SpeakerReading.Of("Bea: Is it so?\nResearcher 1: Perfect, go on, please, we listen to all of this.\nBea: Is it?\nResearcher 1: Yes.\n", SpeakerNames.None)
                .Speakers.Select(s => s.Proposed));

    [Fact]
    public void Labels_with_and_without_a_time_are_one_speaker()
    {
        var text = "Ana (0:01): Oui ?\nBea: Non.\nAna: Ah.\nBea: Voilà.\nAna: Bon.\n";
        Assert.Equal(5, SpeakerReading.Of(text, SpeakerNames.None).Turns.Count);
    }

    [Fact]
    public void A_time_stays_with_its_turn()
    {
        var text = "[Ana] (0:01 - 0:11)\nOui ?\n\n[Bea] (0:12 - 0:40)\nNon.\n\n[Ana] (0:41 - 0:50)\nAh.\n\n[Bea] (0:51 - 0:59)\nVoilà.\n";
        var reading = SpeakerReading.Of(text, SpeakerNames.None);
        Assert.Equal(("bracket-time", "0:12 - 0:40", "Non."), (reading.Pattern, reading.Turns[1].Time, text[reading.Turns[1].Start..reading.Turns[1].End]));
    }

    [Fact]
    public void A_text_without_labels_has_no_turn()
    {
        var reading = SpeakerReading.Of("Rien.\nMarie : une fois.\nRien.", SpeakerNames.None);
        Assert.Null(reading.Pattern);
        Assert.Empty(reading.Turns);
    }

    [Fact]
    public void A_person_says_who_is_who_and_the_others_are_nobody_s_evidence()
    {
        var choices = new Dictionary<string, SpeakerChoice> { ["enquêtrice"] = SpeakerChoice.Interviewer, ["Yvon"] = SpeakerChoice.Owner, ["Remarque"] = SpeakerChoice.Other };

        var turns = SpeakerReading.Confirmed("s1", Text, choices);

        Assert.Equal(
            [SpeakerRole.Interviewer, SpeakerRole.Owner, SpeakerRole.Interviewer, SpeakerRole.Owner],
            turns.Select(t => t.Role));
        Assert.Equal(("s1", "Yvon", 8), (turns[1].Source, turns[1].Speaker, turns[1].Words));
        Assert.DoesNotContain(turns, t => Text[t.Start..t.End].Contains("rit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_without_labels_may_be_one_turn_of_the_owner()
    {
        var turns = SpeakerReading.Confirmed("s1", "\n Tout seul. \n", new Dictionary<string, SpeakerChoice> { [""] = SpeakerChoice.Owner });
        Assert.Equal((2, 12, "", SpeakerRole.Owner), turns.Select(t => (t.Start, t.End, t.Speaker, t.Role)).Single());
    }
}
