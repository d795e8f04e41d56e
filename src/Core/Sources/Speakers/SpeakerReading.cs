using Alliage.Core.Studies;

namespace Alliage.Core.Sources.Speakers;

/// <summary>Who speaks where in a text, as found from its labels: a proposal, which a person confirms.</summary>
/// <param name="Pattern">Id of the pattern that most labels follow; null where no speaker was found.</param>
/// <param name="Turns">The turns, in order, never over one another.</param>
/// <param name="Speakers">The speakers with at least one turn, in order of their first.</param>
/// <param name="Unsure">Names met once only: speakers where a person says so, till then part of the turn before.</param>
/// <param name="Preamble">Units before the first label. They belong to nobody: a title or a note, not speech.</param>
public sealed record SpeakerReading(
    string? Pattern,
    IReadOnlyList<ProposedTurn> Turns,
    IReadOnlyList<ProposedSpeaker> Speakers,
    IReadOnlyList<string> Unsure,
    int Preamble)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, lines ended by line feeds.</param>
    /// <param name="names">What a person has said about names.</param>
    public static SpeakerReading Of(string text, SpeakerNames names)
    {
        var lines = LabelledLines.Of(text, names);
        var spelling = new Dictionary<string, string>(StringComparer.Ordinal);
        var turns = new List<ProposedTurn>();
        for (var i = 0; i < lines.Chosen.Count; i++)
        {
            var line = lines.Chosen[i];
            var name = spelling.TryAdd(SpeakerName.Key(line.Label.Name), line.Label.Name) ? line.Label.Name : spelling[SpeakerName.Key(line.Label.Name)];
            var (start, end) = Trim(text, line.Start + line.Label.Length, i + 1 < lines.Chosen.Count ? lines.Chosen[i + 1].Start : text.Length);
            if (start < end)
            {
                turns.Add(new ProposedTurn(start, end, name, line.Label.Time));
            }
        }

        var preamble = lines.Chosen.Count == 0 ? text.Length : lines.Chosen[0].Start;
        return new SpeakerReading(lines.Pattern, turns, SpeakerRoles.Propose(text, turns), lines.Unsure, preamble);
    }

    /// <summary>
    /// The turns of a source once a person has said who the speakers are. A name that is not in the choices is someone
    /// else; the empty name stands for a text without any label, all of it then one turn.
    /// </summary>
    /// <param name="source">Id of the source.</param>
    /// <param name="text">Its text.</param>
    /// <param name="choices">What each speaker is, by name.</param>
    public static IReadOnlyList<Turn> Confirmed(string source, string text, IReadOnlyDictionary<string, SpeakerChoice> choices)
    {
        var byKey = choices.GroupBy(c => SpeakerName.Key(c.Key)).ToDictionary(g => g.Key, g => g.First().Value);
        var names = new SpeakerNames(
            [.. choices.Where(c => c.Value != SpeakerChoice.NotASpeaker).Select(c => c.Key)],
            [.. choices.Where(c => c.Value == SpeakerChoice.NotASpeaker).Select(c => c.Key)]);
        var turns = Of(text, names).Turns;
        if (turns.Count == 0 && byKey.ContainsKey(""))
        {
            var (start, end) = Trim(text, 0, text.Length);
            turns = start < end ? [new ProposedTurn(start, end, "", null)] : [];
        }

        return
        [
            .. from turn in turns
               let role = Role(byKey.GetValueOrDefault(SpeakerName.Key(turn.Speaker), SpeakerChoice.Other))
               where role is not null
               select new Turn
               {
                   Source = source,
                   Start = turn.Start,
                   End = turn.End,
                   Speaker = turn.Speaker,
                   Role = role.Value,
                   Words = WordCount.Of(text.AsSpan(turn.Start, turn.End - turn.Start)),
               },
        ];
    }

    private static SpeakerRole? Role(SpeakerChoice choice) => choice switch
    {
        SpeakerChoice.Interviewer => SpeakerRole.Interviewer,
        SpeakerChoice.Owner => SpeakerRole.Owner,
        _ => null,
    };

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
