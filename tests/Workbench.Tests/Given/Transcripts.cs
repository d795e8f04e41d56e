using Alliage.Core.Studies;

namespace Alliage.Workbench.Tests.Given;

/// <summary>One alliance with an interview of each voice, and a codebook of three codes.</summary>
internal static class Transcripts
{
    public const string TextA =
        "Enquêtrice : Parlez-moi de vous deux.\n\nMaud : On fait tout ensemble, le pain et les pâtes. La loyauté, c’est tout. 🥖\n\n"
        + "Enquêtrice : Et après ?\n\nMaud : Chacun chez soi, au fond.";

    public const string TextB = "Enquêtrice : Et vous ?\n\nYvon : Elle décide, je livre. On travaille ensemble depuis dix ans.";

    public static StudyContents Contents { get; } = With(TextA, TextB);

    /// <summary>The same with other words said, in paragraphs that each begin with who speaks.</summary>
    public static StudyContents With(string textA, string textB) => new(
        new StudyRows
        {
            Settings = new() { Framework = "small", FrameworkVersion = "1.1", LeadCoder = "Claire" },
            People = [new() { Name = "Claire", Role = PersonRole.Lead }, new() { Name = "Sacha", Role = PersonRole.Second }],
            Alliances = [new() { Id = "pain" }],
            Firms = [Firm(Account.A, "Le fournil de Maud"), Firm(Account.B, "Yvon & Fils")],
            Sources = [Source("pain-A", Account.A), Source("pain-B", Account.B)],
            Turns = [.. Turns("pain-A", textA), .. Turns("pain-B", textB)],
            Raised = [new() { Source = "pain-A", Theme = "aims", Turn = 13, How = RaisedHow.Openly, ConfirmedBy = "Claire" }],
            Codes = [new() { Id = "nous", Name = "Nous" }, new() { Id = "aide", Name = "Aide", Parent = "nous" }, new() { Id = "seul", Name = "Seul" }],
            Links = [new() { Code = "aide", Indicator = "shared-growth" }, new() { Code = "seul", Indicator = "own-growth" }],
        },
        new Dictionary<string, string> { ["pain-A"] = textA, ["pain-B"] = textB },
        new Dictionary<string, ReadOnlyMemory<byte>>());

    /// <summary>Where words stand in a text, the first time.</summary>
    public static (int Start, int End) At(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"“{words}” is not there.", nameof(words)) : (start, start + words.Length);
    }

    private static Firm Firm(Account voice, string pseudonym) => new() { Alliance = "pain", Voice = voice, Pseudonym = pseudonym };

    private static Source Source(string id, Account account) =>
        new() { Id = id, Alliance = "pain", Account = account, Kind = SourceKind.Interview };

    private static IEnumerable<Turn> Turns(string source, string text)
    {
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            var words = paragraph.IndexOf(" : ", StringComparison.Ordinal);
            var speaker = paragraph[..words];
            var spoken = paragraph[(words + 3)..];
            yield return new Turn
            {
                Source = source,
                Start = at + words + 3,
                End = at + paragraph.Length,
                Speaker = speaker,
                Role = speaker == "Enquêtrice" ? SpeakerRole.Interviewer : SpeakerRole.Owner,
                Words = WordCount.Of(spoken),
            };
            at += paragraph.Length + 2;
        }
    }
}
