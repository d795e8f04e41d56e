using Alliage.Core.Studies;

namespace Alliage.Cli.Tests.Given;

/// <summary>An interview built turn by turn, with its text, themes raised and codings.</summary>
internal sealed class Interview(string source, Account account)
{
    public const string Reader = "Claire";

    /// <summary>More than the 40 words that an answer needs before its silence says anything.</summary>
    public const string LongAnswer =
        "Vous savez, on a commencé petit, avec un four d'occasion et deux pétrins, puis les commandes sont venues des cantines, "
        + "des marchés, des fêtes de village, et maintenant je passe mes journées à courir entre la boutique et le fournil, sans me plaindre.";

    private readonly List<Turn> turns = [];
    private readonly List<Raised> raised = [];
    private readonly List<Coding> codings = [];

    public string Text { get; private set; } = "";

    public Source Source { get; } = new()
    {
        Id = source,
        Alliance = source[..source.IndexOf('-', StringComparison.Ordinal)],
        Account = account,
        Kind = SourceKind.Interview,
        State = SourceState.Read,
    };

    public IReadOnlyList<Turn> Turns => turns;

    public IReadOnlyList<Raised> Raised => raised;

    public IReadOnlyList<Coding> Codings => codings;

    /// <summary>A question that raises a theme openly, confirmed by the reader.</summary>
    public Interview Ask(string theme, string question)
    {
        raised.Add(new() { Source = Source.Id, Theme = theme, Turn = Text.Length, How = RaisedHow.Openly, ConfirmedBy = Reader });
        return Turn(SpeakerRole.Interviewer, question);
    }

    /// <summary>An answer of the owner, not coded.</summary>
    public Interview Say(string words) => Turn(SpeakerRole.Owner, words);

    /// <summary>An answer of the owner, all of it coded.</summary>
    public Interview Say(string words, string code, bool denies = false)
    {
        codings.Add(new()
        {
            Id = $"{Source.Id}-{codings.Count + 1}",
            Source = Source.Id,
            Start = Text.Length,
            End = Text.Length + words.Length,
            Quote = words,
            Code = code,
            Coder = Reader,
            At = new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc),
            Denies = denies,
        });
        return Turn(SpeakerRole.Owner, words);
    }

    private Interview Turn(SpeakerRole role, string words)
    {
        turns.Add(new()
        {
            Source = Source.Id,
            Start = Text.Length,
            End = Text.Length + words.Length,
            Speaker = role == SpeakerRole.Owner ? "O" : "I",
            Role = role,
            Words = WordCount.Of(words),
        });
        Text += words + "\n";
        return this;
    }
}
