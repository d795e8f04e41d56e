using Alliage.Core.Redactions;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Redactions;

/// <summary>Words that may tell who someone is, proposed to whoever gives a study away.</summary>
public sealed class IdentifyingTracesTests
{
    [Theory]
    [InlineData("On a vu Josiane au marché.", "Josiane")]
    [InlineData("C’est le Moulin de Coat-Hir qui livre.", "Moulin de Coat-Hir")]
    [InlineData("On livre à Saint-Urcery, chez d’Astoul.", "Saint-Urcery|Astoul")]
    [InlineData("Avec M. Dupont, oui.", "Dupont")]
    [InlineData("We met Anna and Joe in Leeds.", "Anna|Joe|Leeds")]
    public void Capitalised_words_inside_a_sentence_are_proposed(string text, string names) =>
        Assert.Equal(names.Split('|'), Found(text, TraceKind.Name));

    [Theory]
    [InlineData("Il pleut. Alors on rentre.")]
    [InlineData("Il a dit : « Non, jamais. »")]
    [InlineData("Enfin\nVoilà… Bon !")]
    [InlineData("La TVA et la SARL, puis I think so, on Monday.")]
    public void The_beginning_of_a_sentence_an_abbreviation_or_a_day_is_no_name(string text) => Assert.Empty(Found(text, TraceKind.Name));

    [Theory]
    [InlineData("écrivez à soizic.t@moulin-hir.example, merci", TraceKind.Mail, "soizic.t@moulin-hir.example")]
    [InlineData("mon numéro c’est 06 12 34 56 78 le soir", TraceKind.Phone, "06 12 34 56 78")]
    [InlineData("call +44 20 7946 0958 then", TraceKind.Phone, "+44 20 7946 0958")]
    public void Mail_addresses_and_telephone_numbers_are_proposed(string text, TraceKind kind, string words) =>
        Assert.Equal([words], Found(text, kind));

    [Theory]
    [InlineData("en 1998 puis en 2004, 12 000 euros")]
    [InlineData("de 8 h 30 à 12 h 30, lot 100 200 300")]
    public void Years_and_sums_are_no_telephone_numbers(string text) => Assert.Empty(Found(text, TraceKind.Phone));

    [Fact]
    public void Names_that_the_study_has_are_told_apart_and_counted_with_their_sources()
    {
        var traces = Of("Hervé le dit. Avec le fournil de maud, hervé et Soizic.", firm: "Le Fournil de Maud", speaker: "Hervé");

        Assert.Equal(
            [("Hervé", 2), ("Le Fournil de Maud", 1)],
            traces.InTexts.Where(t => t.Kind == TraceKind.Known).Select(t => (t.Words, t.Places)).OrderBy(t => t.Words, StringComparer.Ordinal));
        var soizic = Assert.Single(traces.InTexts, t => t.Kind == TraceKind.Name);
        Assert.Equal(("Soizic", 1, "a"), (soizic.Words, soizic.Places, Assert.Single(soizic.Sources)));
        Assert.Contains("hervé et Soizic", soizic.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void A_firm_is_told_by_its_trade_and_its_town_with_how_often_texts_name_them()
    {
        var firm = Assert.Single(Of("Meunière ici, à Lanvérec. Lanvérec encore.", trade: "meunière", place: "Lanvérec").Firms);
        Assert.Equal((1, 2), (firm.TradeInTexts, firm.PlaceInTexts));
    }

    [Fact]
    public void A_firm_without_trade_or_town_is_not_listed() => Assert.Empty(Of("Rien.").Firms);

    private static IEnumerable<string> Found(string text, TraceKind kind) =>
        Of(text).InTexts.Where(t => t.Kind == kind).Select(t => t.Words);

    private static IdentifyingTraces Of(string text, string firm = "A", string speaker = "", string? trade = null, string? place = null)
    {
        var study = Study.From("mine", new StudyRows
        {
            Settings = new() { Framework = "small", FrameworkVersion = "1" },
            Alliances = [new() { Id = "x" }],
            Firms = [new() { Alliance = "x", Voice = Account.A, Pseudonym = firm, Trade = new LocalText(trade, null), Place = place }],
            Sources = [new() { Id = "a", Alliance = "x", Account = Account.A, Kind = SourceKind.Interview }],
            Turns = [new() { Source = "a", Start = 0, End = text.Length, Speaker = speaker, Role = SpeakerRole.Owner, Words = 1 }],
        });
        return IdentifyingTraces.Of(study, _ => text);
    }
}
