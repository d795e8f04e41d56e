using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Core.Json;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Sources.Themes;
using Alliage.Core.Studies;
using Alliage.Testing;

namespace Alliage.Core.Tests.Sources.Themes;

public sealed class ProposedThemeTests
{
    private static readonly WordedFramework Jaouen = Read();

    private static readonly IReadOnlyList<ThemeCue> French = ThemeCue.Of(Jaouen.Framework, Jaouen.In("fr"));

    private static readonly IReadOnlyList<ThemeCue> English = ThemeCue.Of(Jaouen.Framework, Jaouen.In("en"));

    [Fact]
    public void Every_theme_of_the_guide_has_cues_of_both_kinds_in_both_languages()
    {
        Assert.All(Jaouen.Framework.Themes, t => Assert.Equal(OriginKind.OurInterpretation, t.Cues?.From));
        foreach (var cues in new[] { French, English })
        {
            Assert.Equal(
                Jaouen.Framework.Themes.SelectMany(t => new[] { (t.Id, RaisedHow.Openly), (t.Id, RaisedHow.ByName) }),
                cues.Select(c => (c.Theme, c.How)).Distinct());
            Assert.Equal(cues.Count, cues.DistinctBy(c => (c.Theme, c.Written)).Count());
        }
    }

    [Theory]
    [InlineData("Pourquoi cette alliance ?", "logic openly [Pourquoi cette alliance]")]
    [InlineData("Qu'en ATTENDEZ-vous ?", "logic openly [Qu'en ATTENDEZ-vous]")]
    [InlineData("Et la concurrence ?", "competition by-name [concurrence]")]
    [InlineData("Avez-vous la main d’oeuvre qu’il faut ?", "resources by-name [main d’oeuvre]")]
    [InlineData("Avez-vous signé un contrat ? Qui fait quoi ?", "coordination by-name [contrat, Qui fait quoi]")]
    [InlineData("Que vous apporte-t-elle, et si elle s’arrêtait ?", "logic openly [Que vous apporte, vous apporte-t-elle]; interdependence openly [s’arrêtait]")]
    [InlineData("Vous voyez vos amis ?", "partner-tie by-name [amis]")]
    [InlineData("C’est un amiral ? Très bien, continuez.", "")]
    public void A_question_is_proposed_with_the_words_that_made_it(string question, string proposed) => Assert.Equal(proposed, Proposed(question, French));

    [Fact]
    public void The_same_question_in_english_is_heard_with_the_english_cues() =>
        Assert.Equal("logic openly [Why this alliance]; coordination by-name [contract]", Proposed("Why this alliance? Is there a contract?", English));

    [Fact]
    public void What_the_owner_says_raises_nothing()
    {
        var text = "Q: Bon ?\nY: Mon contrat, mon avenir.\nQ: L’avenir ?\nY: Un contrat.\n";
        var turns = SpeakerReading.Confirmed("s", text, new Dictionary<string, SpeakerChoice> { ["Q"] = SpeakerChoice.Interviewer, ["Y"] = SpeakerChoice.Owner });

        var proposed = Assert.Single(ProposedTheme.In(text, turns, French));

        Assert.Equal(("outlook", RaisedHow.Openly), (proposed.Theme, proposed.How));
        Assert.Equal("L’avenir ?", text[proposed.Turn..(proposed.Turn + 10)]);
        Assert.Equal("L’avenir", text[proposed.Cues[0].Start..proposed.Cues[0].End]);
    }

    [Fact]
    public void A_framework_without_cues_proposes_nothing() =>
        Assert.Empty(ThemeCue.Of(Jaouen.Framework with { Themes = [.. Jaouen.Framework.Themes.Select(t => t with { Cues = null })] }, Jaouen.In("fr")));

    private static string Proposed(string question, IReadOnlyList<ThemeCue> cues)
    {
        var turn = new Turn { Source = "s", Start = 0, End = question.Length, Role = SpeakerRole.Interviewer, Words = 1 };
        return string.Join("; ", ProposedTheme.In(question, [turn], cues).Select(p =>
            $"{p.Theme} {Keyword.Of(p.How)} [{string.Join(", ", p.Cues.Select(c => question[c.Start..c.End]))}]"));
    }

    private static WordedFramework Read()
    {
        JsonText Of(string name) => new(name, File.ReadAllText(Repository.In("frameworks", "jaouen-2006", name)));
        return FrameworkReading.Read(Of("framework.json"), [Of("wording.fr.json"), Of("wording.en.json")]).Value;
    }
}
