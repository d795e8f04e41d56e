using System.Buffers;
using Alliage.Core.Studies;

namespace Alliage.Core.Sources.Speakers;

/// <summary>Proposes who asks and who answers. Who asks speaks in questions and says less; a label may say it outright.</summary>
public static class SpeakerRoles
{
    private static readonly SearchValues<char> QuestionMarks = SearchValues.Create('?', '？', '؟');

    /// <summary>First words of labels by which transcripts call whoever asks, folded to capitals. Our own list.</summary>
    private static readonly HashSet<string> Askers =
    [
        "INTERVIEWER", "INTERVIEWEUR", "INTERVIEWEUSE", "ENQUÊTEUR", "ENQUÊTRICE", "ENQUETEUR", "ENQUETRICE", "CHERCHEUR",
        "CHERCHEUSE", "RESEARCHER", "MODERATOR", "MODÉRATEUR", "MODÉRATRICE", "QUESTION", "Q", "INT", "ENQ", "CONSEILLER", "CONSEILLÈRE",
    ];

    /// <summary>The speakers of these turns, in order of their first, each with what is proposed.</summary>
    internal static IReadOnlyList<ProposedSpeaker> Propose(string text, IReadOnlyList<ProposedTurn> turns)
    {
        var speakers = turns.GroupBy(t => t.Speaker).Select(g => Measure(text, g.Key, [.. g])).ToList();
        var asks = Asking(speakers);
        var owner = speakers.Where(s => !asks.Contains(s)).MaxBy(s => s.Words);
        return [.. speakers.Select(s => s with { Proposed = asks.Contains(s) ? SpeakerChoice.Interviewer : s == owner ? SpeakerChoice.Owner : SpeakerChoice.Other })];
    }

    private static ProposedSpeaker Measure(string text, string name, IReadOnlyList<ProposedTurn> turns) => new(
        name,
        turns.Count,
        turns.Sum(t => WordCount.Of(text.AsSpan(t.Start, t.End - t.Start))),
        turns.Count(t => IsQuestion(text.AsSpan(t.Start, t.End - t.Start))),
        SpeakerChoice.Other);

    private static bool IsQuestion(ReadOnlySpan<char> turn) => turn.ContainsAny(QuestionMarks);

    private static List<ProposedSpeaker> Asking(List<ProposedSpeaker> speakers)
    {
        var named = speakers.Where(s => IsCalledAsker(s.Name)).ToList();
        if (named.Count > 0 || speakers.Count < 2)
        {
            return named;
        }

        double words = Math.Max(1, speakers.Sum(s => s.Words));
        return [speakers.MaxBy(s => ((double)s.Questions / s.Turns) - (s.Words / words))!];
    }

    private static bool IsCalledAsker(string name)
    {
        var key = SpeakerName.Key(name);
        var end = 0;
        while (end < key.Length && char.IsLetter(key[end]))
        {
            end++;
        }

        return Askers.Contains(key[..end]);
    }
}
