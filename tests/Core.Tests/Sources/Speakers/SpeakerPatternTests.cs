using Alliage.Core.Sources.Speakers;

namespace Alliage.Core.Tests.Sources.Speakers;

public sealed class SpeakerPatternTests
{
    /// <summary>Pattern, line, name, time, speech.</summary>
    public static TheoryData<string, string, string, string?, string> Examples => new()
    {
        { "bracket-time", "[Ana] (0:01 - 0:11)", "Ana", "0:01 - 0:11", "" },
        { "bracket-time", "[Speaker 1] (00:12:01) Oui.", "Speaker 1", "00:12:01", "Oui." },
        { "time-bracket", "[00:01:02] Ana: Oui.", "Ana", "00:01:02", "Oui." },
        { "name-time-bracket", "Ana (12:03)", "Ana", "12:03", "" },
        { "name-time-bracket", "Mme D. [12:03] : Oui.", "Mme D.", "12:03", "Oui." },
        { "time-name", "00:01:02 Ana : Oui.", "Ana", "00:01:02", "Oui." },
        { "name-time", "ANA 00:01:02", "ANA", "00:01:02", "" },
        { "name-time", "Ana Silva  0:03", "Ana Silva", "0:03", "" },
        { "name-time", "Ana 00:01:02 Oui.", "Ana", "00:01:02", "Oui." },
        { "voice", "<v Ana>Oui.", "Ana", null, "Oui." },
        { "bold", "**Ana :** Oui.", "Ana", null, "Oui." },
        { "bold", "**Ana** (12:03): Oui.", "Ana", "12:03", "Oui." },
        { "hash", "#Ana: Oui.", "Ana", null, "Oui." },
        { "hash-line", "## Ana", "Ana", null, "" },
        { "bracket", "[Ana] Oui.", "Ana", null, "Oui." },
        { "between-dashes", "- Ana – Oui.", "Ana", null, "Oui." },
        { "colon", "Ana: Oui.", "Ana", null, "Oui." },
        { "colon", "Ana\u00a0: Oui.", "Ana", null, "Oui." },
        { "colon", "Researcher 1:Oui.", "Researcher 1", null, "Oui." },
        { "colon", "  L’enquêtrice : Oui.", "L’enquêtrice", null, "Oui." },
        { "colon", "مريم: نعم", "مريم", null, "نعم" },
        { "tab", "Ana\tOui.", "Ana", null, "Oui." },
        { "letter", "Q. Oui.", "Q", null, "Oui." },
        { "dash", "Ana – Oui.", "Ana", null, "Oui." },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_label_is_parted_from_the_speech(string pattern, string line, string name, string? time, string speech)
    {
        var label = SpeakerPatterns.All.Single(p => p.Id == pattern).Match(line);

        Assert.NotNull(label);
        Assert.Equal((name, time, speech), (label.Name, label.Time, line[label.Length..].Trim()));
    }

    [Fact]
    public void Every_pattern_has_an_example() =>
        Assert.Equal(SpeakerPatterns.All.Select(p => p.Id).Order(), Examples.Select(e => (string)e.Data.Item1).Distinct().Order());

    [Theory]
    [InlineData("https://example.org est notre site")]
    [InlineData("Le train est parti ce matin à l’heure : nous aussi")]
    [InlineData("10:30 on commence")]
    [InlineData("Le marché à 10:30 et puis rien")]
    [InlineData("Oui, et puis il m’a dit : viens")]
    [InlineData("")]
    public void Speech_is_no_label(string line) => Assert.False(SpeakerPatterns.BeginsWithLabel(line));

    [Fact]
    public void An_endless_line_is_looked_at_no_further_than_a_label_reaches() =>
        Assert.Null(SpeakerPatterns.All[0].Match(new string('a', 1_000_000)));
}
