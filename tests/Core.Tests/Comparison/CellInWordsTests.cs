using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>Cells that hold the analyst's lines, or the quotations themselves.</summary>
public sealed class CellInWordsTests
{
    private static readonly CaseFile Case = CaseBuilder.New()
        .Interview(Account.A, s => s.Denies("help-given").Says("help-given").Says("help-given").Says("help-given"))
        .Interview(Account.B, s => s.Says("help-given"))
        .Build().Cases[0] with
    {
        Summaries =
        [
            Line(Account.B, "Elle aide."),
            Line(Account.Record, "Le dossier n’en montre rien."),
        ],
    };

    private static readonly Cell Logic = new(
        5, [.. Case.Sources.SelectMany(s => s.Codings).Select(c => new EvidenceRef(EvidenceKind.Coding, c.Id))]);

    [Fact]
    public void An_account_without_a_line_keeps_its_count_and_a_line_stands_without_evidence() => Assert.Equal(
        [(Account.A, null, 4), (Account.B, "Elle aide.", 1), (Account.Record, "Le dossier n’en montre rien.", 0)],
        CellSummary.Of(Case, CaseTestimony.Of(Case), Logic, "logic", null).Select(s => (s.Account, s.Summary?.Text, s.Rows)));

    [Fact]
    public void A_row_of_one_voice_has_that_voice_s_line_alone() => Assert.Equal(
        ["Elle aide."], CellSummary.Of(Case, CaseTestimony.Of(Case), Logic, "logic", Account.B).Select(s => s.Summary?.Text));

    [Fact]
    public void A_line_on_another_theme_is_not_borrowed() => Assert.Equal(
        [(Account.A, null), (Account.B, null)],
        CellSummary.Of(Case, CaseTestimony.Of(Case), Logic, "orientation", null).Select(s => (s.Account, s.Summary)));

    [Fact]
    public void Quotations_are_as_many_as_asked_of_each_account_with_how_many_there_are_and_denials_last()
    {
        var quoted = CellQuotations.Of(CaseTestimony.Of(Case), Logic, 3);

        Assert.Equal([(Account.A, 3, 4), (Account.B, 1, 1)], quoted.Select(q => (q.Account, q.Shown.Count, q.Rows)));
        Assert.All(quoted[0].Shown, t => Assert.False(Assert.IsType<Testimony.Passage>(t).Coding.Denies));
        Assert.True(Assert.IsType<Testimony.Passage>(CellQuotations.Of(CaseTestimony.Of(Case), Logic, 4)[0].Shown[3]).Coding.Denies);
    }

    private static Summary Line(Account account, string text) =>
        new() { Alliance = "pain", Theme = "logic", Account = account, Text = text, By = "lead", At = default };
}
