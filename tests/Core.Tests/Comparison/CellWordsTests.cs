using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>What a cell says in words, and how words are cut.</summary>
public sealed class CellWordsTests
{
    [Theory]
    [InlineData("Nous en parlons souvent.", 40, "Nous en parlons souvent.")]
    [InlineData("Nous en parlons souvent.", 12, "Nous en […]")]
    [InlineData("Oui,  vraiment\n tous les deux", 40, "Oui, vraiment tous les deux")]
    [InlineData("Oui, vraiment tous", 5, "Oui […]")]
    [InlineData("Anticonstitutionnellement", 4, "Anti […]")]
    [InlineData("Un anticonstitutionnellement", 10, "Un anticon […]")]
    [InlineData("la pose\u202F; les\u00A0devis\u00A0:\tpayés ", 40, "la pose\u202F; les\u00A0devis\u00A0: payés")]
    public void Words_are_cut_between_words_and_marked(string text, int limit, string shown) =>
        Assert.Equal(shown, Shortened.Of(text, limit));

    [Fact]
    public void A_sign_of_two_halves_is_never_halved() => Assert.Equal("a […]", Shortened.Of("a🙂🙂🙂", 2));

    [Fact]
    public void Each_account_has_a_line_that_does_not_deny_where_it_has_one()
    {
        var built = CaseBuilder.New()
            .Interview(Account.B, s => s.Denies("help-given").Owner("Elle m'aide.").CodesLastTurn("help-given"))
            .Interview(Account.A, s => s.Denies("help-given"));

        var words = Words(built.Build().Cases[0], "pain-s1-c1", "pain-s1-c2", "pain-s2-c1");

        Assert.Equal([Account.A, Account.B], words.Select(w => w.Account));
        Assert.Equal(("Elle m'aide.", false, 2), (words[1].Text, words[1].Denies, words[1].Rows));
        Assert.True(words[0].Denies);
    }

    [Fact]
    public void The_analyst_s_line_stands_for_a_theme_and_for_nothing_else()
    {
        var @case = CaseBuilder.New().Interview(Account.A, s => s.Says("help-given")).Build().Cases[0] with
        {
            Summaries = [new() { Alliance = "pain", Theme = "logic", Account = Account.A, Text = "Il aide.", By = "lead", At = default }],
        };
        var cell = new Cell(1, [new(EvidenceKind.Coding, "pain-s1-c1")]);

        Assert.Equal((CellWordsKind.Summary, "Il aide."), Kind(new CaseWords(@case, "fr").Of(cell, "logic")));
        Assert.Equal((CellWordsKind.Quotation, "Nous en parlons souvent."), Kind(new CaseWords(@case, "fr").Of(cell, null)));
    }

    private static (CellWordsKind Kind, string Text) Kind(IReadOnlyList<CellWords> words) => (words.Single().Kind, words.Single().Text);

    private static IReadOnlyList<CellWords> Words(CaseFile @case, params string[] codings) =>
        new CaseWords(@case, "fr").Of(new(codings.Length, [.. codings.Select(c => new EvidenceRef(EvidenceKind.Coding, c))]), null);
}
