using System.Text;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Given;

/// <summary>Writes an interview or a document turn by turn, as it would be heard, and codes it.</summary>
internal sealed class SourceBuilder(string id)
{
    /// <summary>Whose codings count where nothing is settled.</summary>
    public const string Lead = "lead";

    private readonly StringBuilder text = new();
    private readonly List<Turn> turns = [];
    private readonly List<Raised> raised = [];
    private readonly List<Coding> codings = [];

    public IReadOnlyList<Turn> Turns => turns;

    public IReadOnlyList<Raised> Raised => raised;

    public IReadOnlyList<Coding> Codings => codings;

    /// <summary>The interviewer raises a theme by an open question, and the lead confirms it.</summary>
    public SourceBuilder Asks(string theme, RaisedHow how = RaisedHow.Openly, string? confirmedBy = Lead)
    {
        var at = text.Length;
        Turn(SpeakerRole.Interviewer, $"Et pour vous, {theme} ?");
        return Raises(theme, how, confirmedBy, at);
    }

    /// <summary>The interviewer's last turn raises one more theme.</summary>
    public SourceBuilder Raises(string theme, RaisedHow how = RaisedHow.Openly, string? confirmedBy = Lead) =>
        Raises(theme, how, confirmedBy, turns[^1].Start);

    /// <summary>The interviewer speaks without raising anything.</summary>
    public SourceBuilder Interviewer(string words) => Turn(SpeakerRole.Interviewer, words);

    /// <summary>The owner speaks.</summary>
    public SourceBuilder Owner(string words) => Turn(SpeakerRole.Owner, words);

    /// <summary>The owner speaks for so many words, of nothing that is coded.</summary>
    public SourceBuilder Owner(int words) => Owner(string.Join(' ', Enumerable.Repeat("mot", words)));

    /// <summary>The text of a document.</summary>
    public SourceBuilder Writes(string words) => Turn(SpeakerRole.Record, words);

    /// <summary>The owner says something in a turn of four words, and it is coded.</summary>
    public SourceBuilder Says(string code, string by = Lead, bool settled = false, bool denies = false)
    {
        Owner("Nous en parlons souvent.");
        return CodesLastTurn(code, by, settled, denies);
    }

    /// <summary>The owner says the contrary of a code.</summary>
    public SourceBuilder Denies(string code, string by = Lead, bool settled = false) => Says(code, by, settled, denies: true);

    /// <summary>A code on the whole of the last turn.</summary>
    public SourceBuilder CodesLastTurn(string code, string by = Lead, bool settled = false, bool denies = false) =>
        Codes(code, turns[^1].Start, turns[^1].End, by, settled, denies);

    /// <summary>A code on words that stand in the text, from the first of them to the last.</summary>
    public SourceBuilder CodesWords(string code, string words) =>
        Codes(code, text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length);

    private SourceBuilder Codes(string code, int start, int length) => Codes(code, start, start + length, Lead, false, false);

    private SourceBuilder Codes(string code, int start, int end, string by, bool settled, bool denies)
    {
        codings.Add(new()
        {
            Id = $"{id}-c{codings.Count + 1}",
            Source = id,
            Start = start,
            End = end,
            Quote = text.ToString(start, end - start),
            Code = code,
            Coder = by,
            At = new DateTime(2024, 3, 1, 9, 0, 0, DateTimeKind.Utc),
            Settled = settled,
            Denies = denies,
        });
        return this;
    }

    private SourceBuilder Raises(string theme, RaisedHow how, string? confirmedBy, int at)
    {
        raised.Add(new() { Source = id, Theme = theme, Turn = at, How = how, ConfirmedBy = confirmedBy });
        return this;
    }

    private SourceBuilder Turn(SpeakerRole role, string words)
    {
        turns.Add(new()
        {
            Source = id,
            Start = text.Length,
            End = text.Length + words.Length,
            Role = role,
            Words = WordCount.Of(words),
        });
        text.Append(words).Append('\n');
        return this;
    }
}
