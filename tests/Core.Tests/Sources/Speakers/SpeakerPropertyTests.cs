using System.Text;
using Alliage.Core.Sources.Speakers;
using CsCheck;

namespace Alliage.Core.Tests.Sources.Speakers;

public sealed class SpeakerPropertyTests
{
    private static readonly Func<string, string>[] Labels =
    [
        n => $"{n}: ", n => $"{n}\u00a0: ", n => $"[{n}] (0:01 - 0:11)\n", n => $"{n} (12:03)\n", n => $"{n} 00:01:02\n", n => $"- {n} – ",
        n => $"#{n}: ", n => $"[{n}] ", n => $"**{n}:** ", n => $"{n}\t", n => $"[00:01:02] {n}: ", n => $"<v {n}>",
    ];

    private static readonly Gen<string> Sentence = OneOf(
        "Oui.", "On fait tout ensemble, le pain et les pâtes. 🥖", "Et vous ?", "Cafe\u0301 à 10:30 ; bon.", "نعم، معا.", "« Viens », m’a-t-il dit – et voilà.");

    private static readonly Gen<string> Speech = Sentence.List[1, 3].Select(s => string.Join('\n', s));

    private static readonly Gen<(int Label, string Preamble, List<(string Speaker, string Speech)> Turns)> Transcript = Gen.Select(
        Gen.Int[0, Labels.Length - 1],
        OneOf("", "Entretien du 3 mars\n\n", "🎙\n"),
        Gen.Select(OneOf("Ana", "Mme Dubois", "Chercheur 1", "Zoé", "مريم"), Speech, (s, t) => (s, t)).List[2, 20],
        (label, preamble, turns) => (label, preamble, turns));

    [Fact]
    public void Reading_what_was_rendered_from_turns_gives_the_turns_back() => Transcript.Sample(transcript =>
    {
        var (text, expected) = Render(transcript.Label, transcript.Preamble, transcript.Turns);
        var names = transcript.Turns.Select(t => t.Speaker).Distinct().ToList();

        var reading = SpeakerReading.Of(text, new SpeakerNames(names, []));

        Assert.Equal(expected, reading.Turns.Select(t => (t.Start, t.End, t.Speaker)));
        Assert.Equal(transcript.Preamble.Length, reading.Preamble);
        Assert.Equal(transcript.Turns.Count, reading.Speakers.Sum(s => s.Turns));
    });

    [Fact]
    public void Turns_are_in_order_apart_within_the_text_and_without_labels() => AnyText().Sample(text =>
    {
        var reading = SpeakerReading.Of(text, SpeakerNames.None);

        var end = reading.Preamble;
        foreach (var turn in reading.Turns)
        {
            Assert.True(end <= turn.Start && turn.Start < turn.End && turn.End <= text.Length);
            Assert.False(char.IsWhiteSpace(text[turn.Start]) || char.IsWhiteSpace(text[turn.End - 1]));
            Assert.False(turn.Start > 0 && char.IsLowSurrogate(text[turn.Start]) && char.IsHighSurrogate(text[turn.Start - 1]));
            end = turn.End;
        }

        foreach (var line in reading.Turns.SelectMany(t => Lines(text, t)))
        {
            var label = SpeakerPatterns.All.Single(p => p.Id == reading.Pattern).Match(line);
            Assert.False(label is not null && reading.Speakers.Any(s => SpeakerName.Key(s.Name) == SpeakerName.Key(label.Name)), line);
        }
    });

    [Fact]
    public void Confirming_all_that_was_proposed_keeps_every_turn_of_interviewer_and_owner_where_it_is() => AnyText().Sample(text =>
    {
        var reading = SpeakerReading.Of(text, SpeakerNames.None);

        var confirmed = SpeakerReading.Confirmed("s", text, reading.Speakers.ToDictionary(s => s.Name, s => s.Proposed));

        var kept = reading.Speakers.Where(s => s.Proposed != SpeakerChoice.Other).Select(s => s.Name).ToHashSet();
        Assert.Equal(reading.Turns.Where(t => kept.Contains(t.Speaker)).Select(t => (t.Start, t.End)), confirmed.Select(t => (t.Start, t.End)));
    });

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    // The first line of a turn begins after its label; the others begin where the eye sees them begin.
    private static IEnumerable<string> Lines(string text, ProposedTurn turn) => text[turn.Start..turn.End].Split('\n').Skip(1);

    private static Gen<string> AnyText() => Gen.Select(
        OneOf(": ", " : ", " (0:01) ", "\t", " – ", ""), OneOf("A", "B", "Note", "Zoé", "", "🥖"), Speech, (mark, name, speech) => name + mark + speech)
        .List[0, 25].Select(l => string.Join('\n', l));

    private static (string Text, List<(int Start, int End, string Speaker)> Turns) Render(int label, string preamble, List<(string Speaker, string Speech)> turns)
    {
        var text = new StringBuilder(preamble);
        var placed = new List<(int, int, string)>();
        foreach (var (speaker, speech) in turns)
        {
            text.Append(Labels[label](speaker));
            placed.Add((text.Length, text.Length + speech.Length, speaker));
            text.Append(speech).Append("\n\n");
        }

        return (text.ToString(), placed);
    }
}
