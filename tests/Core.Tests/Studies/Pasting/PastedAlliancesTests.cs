using Alliage.Core.Studies;
using Alliage.Core.Studies.Pasting;

namespace Alliage.Core.Tests.Studies.Pasting;

public sealed class PastedAlliancesTests
{
    [Theory]
    [InlineData("Entreprise A\tMétier (A)\tEffectif A\tLieu A\tENTREPRISE B\tmétier b\tObjet de l’alliance\tDepuis\tConcurrents")]
    [InlineData("Firm A\tTrade (A)\tNumber of people A\tTown A\tfirm_b\tTrade B\tPurpose\tSince\tCompetitors")]
    public void Columns_are_recognised_by_name_in_French_and_in_English(string header)
    {
        var pasted = PastedAlliances.Of(header + "\nFournil\tboulangère\t3\tVenelle\tMoulin\tmeunier\tdes pâtes\t03/2021\tnon", "fr");

        Assert.Empty(pasted.Problems);
        var entered = Assert.Single(pasted.Alliances);
        Assert.Equal(("des pâtes", "2021-03", Competitors.No), (entered.Alliance.Object.Fr, entered.Alliance.Since, entered.Alliance.Competitors));
        Assert.Equal([("Fournil", "boulangère", 3, "Venelle"), ("Moulin", "meunier", null, null)], entered.Firms.Select(f => (f.Pseudonym, f.Trade.Fr, f.Size, f.Place)));
        Assert.Equal([Account.A, Account.B], entered.Firms.Select(f => f.Voice));
    }

    [Fact]
    public void A_row_for_each_firm_makes_one_alliance_of_two_rows()
    {
        var pasted = PastedAlliances.Of("alliance\tvoix\tnom\tobjet\npain\tA\tFournil\tdes pâtes\npain\tb\tMoulin\t\n", "fr");

        Assert.Empty(pasted.Problems);
        var entered = Assert.Single(pasted.Alliances);
        Assert.Equal(("pain", "des pâtes"), (entered.Alliance.Id, entered.Alliance.Object.Fr));
        Assert.Equal(["Fournil", "Moulin"], entered.Firms.Select(f => f.Pseudonym));
    }

    [Fact]
    public void The_columns_of_a_study_folder_are_recognised_with_their_language()
    {
        var pasted = PastedAlliances.Of("alliance\tvoice\tpseudonym\ttrade.fr\ttrade.en\npain\tA\tF\tboulangère\tbaker\npain\tB\tM\tmeunier\tmiller", "en");

        Assert.Equal([new LocalText("boulangère", "baker"), new LocalText("meunier", "miller")], Assert.Single(pasted.Alliances).Firms.Select(f => f.Trade));
    }

    [Fact]
    public void Every_problem_is_said_with_the_line_where_it_stands()
    {
        const string text = "alliance\tfirm A\tsize A\tfirm B\tsince\tcompetitors\n\npain\tFournil\tmany\t\tlong ago\tmaybe\nbois\tScierie\t2\tCharpente\t2020\tyes\textra\n";

        var problems = PastedAlliances.Of(text, "en").Problems;

        Assert.Equal(
            [
                (PasteProblems.CompetitorsUnknown, 3), (PasteProblems.DateInvalid, 3), (PasteProblems.FirmMissing, 3), (PasteProblems.SizeInvalid, 3),
                (PasteProblems.CellsExtra, 4),
            ],
            problems.Select(p => (p.Id, p.Line!.Value)).OrderBy(p => p.Item2).ThenBy(p => p.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_of_one_alliance_that_say_two_things_or_lack_a_voice_are_refused()
    {
        const string text = "alliance\tvoice\tfirm\tsince\npain\tA\tFournil\t2020\npain\tA\tMoulin\t2021\n\tB\tSeul\t\nbois\tC\tScierie\t";

        var problems = PastedAlliances.Of(text, "en").Problems;

        Assert.Equal(
            [
                (PasteProblems.FirmMissing, 2), (PasteProblems.Differs, 3), (PasteProblems.VoiceTwice, 3), (PasteProblems.AllianceMissing, 4),
                (PasteProblems.FirmMissing, 5), (PasteProblems.FirmMissing, 5), (PasteProblems.VoiceUnknown, 5),
            ],
            problems.Select(p => (p.Id, p.Line!.Value)).OrderBy(p => p.Item2).ThenBy(p => p.Id, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", PasteProblems.Nothing)]
    [InlineData(" \n\t\n", PasteProblems.Nothing)]
    [InlineData("firm A\tfirm B", PasteProblems.Nothing)]
    [InlineData("Fournil\tMoulin\npain\t2", PasteProblems.NoHeader)]
    [InlineData("firm A\tname A\tfirm B\nx\ty\tz", PasteProblems.ColumnTwice)]
    public void What_is_no_table_of_alliances_says_what_is_missing(string text, string problem) =>
        Assert.Equal(problem, Assert.Single(PastedAlliances.Of(text, "en").Problems).Id);

    [Fact]
    public void A_column_that_is_not_recognised_is_left_out_and_said()
    {
        var pasted = PastedAlliances.Of("firm A\tfirm B\tRemarks\nx\ty\tz", "en");

        Assert.Equal(("Remarks", PasteProblems.ColumnUnknown), (Assert.Single(pasted.Remarks).Args[0], pasted.Remarks[0].Id));
        Assert.Single(pasted.Alliances);
    }

    [Fact]
    public void A_cell_in_quotes_keeps_its_line_ends_and_the_next_row_its_line()
    {
        var rows = PastedTable.Of("a\t\"one\ntwo \"\"three\"\"\"\nb\t\"not closed\r\nc\td \"quoted\" e");

        Assert.Equal([1, 3, 4], rows.Select(r => r.Line));
        Assert.Equal([["a", "one\ntwo \"three\""], ["b", "\"not closed"], ["c", "d \"quoted\" e"]], rows.Select(r => r.Cells));
    }
}
