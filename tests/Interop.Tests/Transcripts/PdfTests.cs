using System.Text;
using Alliage.Interop.Tests.Transcripts.Given;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Alliage.Interop.Tests.Transcripts;

public sealed class PdfTests
{
    [Fact]
    public void Lines_are_joined_into_paragraphs_and_a_speaker_begins_one()
    {
        var read = Formats.Pdf.Read(Pages(
        [
            "Ana: And how did the two of you come to work with each",
            "other in the first place, if you still remember it?",
            "Yvon: By chance, as it were, one day that was a well-",
            "known market day.",
            "We met again the week after and then it went on as it",
            "does.",
        ]));
        Assert.Equal(
            """
            Ana: And how did the two of you come to work with each other in the first place, if you still remember it?
            Yvon: By chance, as it were, one day that was a well-known market day.
            We met again the week after and then it went on as it does.

            """,
            read.Text);
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void Headers_footers_and_page_numbers_that_come_back_are_left_out_and_said_and_a_page_parts_no_turn()
    {
        var read = Formats.Pdf.Read(Pages(
            ["Interview 7 - draft", "Ana: And how did the two of you come to work with each", "other in the first place, and what was it that", "1 / 3"],
            ["Interview 7 - draft", "made you stay, when so many others do not stay at all", "and leave as soon as they can?", "2 / 3"],
            ["Interview 7 - draft", "Yvon: Well.", "3 / 3"]));
        Assert.Equal(
            "Ana: And how did the two of you come to work with each other in the first place, and what was it that made you stay, "
            + "when so many others do not stay at all and leave as soon as they can?\nYvon: Well.\n",
            read.Text);
        Assert.Equal(["repeated-line Interview 7 - draft 3 3", "page-numbers 3"], read.Said());
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other_and_that_is_said()
    {
        string[] left =
        [
            "Ana: And how did the two of you come to",
            "work with each other in the first place",
            "if you still remember it after all this",
            "time, and what was it that made you two",
            "stay, when so many others leave it all?",
            "Yvon: By chance, as it were, one day it",
        ];
        string[] right =
        [
            "was a well known market day and we went",
            "on from there, he with his van and then",
            "me with the oven and the flour, without",
            "a word on paper, and it has held to the",
            "day that you come and ask me about it.",
            "Ana: Thank you.",
        ];
        var read = Formats.Pdf.Read(Placed(
            [(60, 780, "An interview, printed in two columns, whose title goes over the whole page"),
             .. left.Select((line, i) => (60.0, 740.0 - (i * 14), line)), .. right.Select((line, i) => (310.0, 740.0 - (i * 14), line)),
             (60, 600, "And below them a line that again goes over the whole width of the page.")]));
        Assert.Equal(
            """
            An interview, printed in two columns, whose title goes over the whole page
            Ana: And how did the two of you come to work with each other in the first place if you still remember it after all this time, and what was it that made you two stay, when so many others leave it all?
            Yvon: By chance, as it were, one day it was a well known market day and we went on from there, he with his van and then me with the oven and the flour, without a word on paper, and it has held to the day that you come and ask me about it.
            Ana: Thank you.
            And below them a line that again goes over the whole width of the page.

            """,
            read.Text);
        Assert.Equal(["two-columns 1"], read.Said());
    }

    [Fact]
    public void Questions_beside_their_answers_are_a_table_and_stay_side_by_side()
    {
        var read = Formats.Pdf.Read(Placed(
            [.. Enumerable.Range(0, 8).SelectMany(i => new[] { (60.0, 780.0 - (i * 14), $"How was it{string.Concat(Enumerable.Repeat(" then", 1 + (i * 3 % 5)))}?"), (310.0, 780.0 - (i * 14), $"An answer to it, number {i}, at length.") })]));
        Assert.Contains("How was it then?\tAn answer to it, number 0, at length. How was it then then then then?\tAn answer", read.Text, StringComparison.Ordinal);
        Assert.Empty(read.Remarks);
    }

    [Fact]
    public void A_pdf_of_pictures_says_that_it_holds_no_text() => Assert.Equal("transcript-scanned", Formats.Pdf.Refused(Pages([], [])));

    [Fact]
    public void Pages_without_text_among_others_are_said() =>
        Assert.Equal(["pages-without-text 2"], Formats.Pdf.Read(Pages(["Ana: Yes."], [])).Said());

    [Fact]
    public void Broken_and_locked_files_are_told()
    {
        Assert.Equal("transcript-broken", Formats.Pdf.Refused(Reading.Bytes("%PDF-1.7\nnothing")));
        var locked = Encoding.Latin1.GetString(Pages(["Ana: Yes."]))
            .Replace("trailer", "trailer ", StringComparison.Ordinal).Replace("/Root", $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<{new string('3', 32)}> <{new string('3', 32)}>] /Root", StringComparison.Ordinal);
        Assert.Equal("transcript-encrypted", Formats.Pdf.Refused(Encoding.Latin1.GetBytes(locked)));
    }

    [Fact]
    public void A_pdf_is_known_by_its_first_bytes()
    {
        Assert.True(Formats.Pdf.Recognises(Pages(["a"])));
        Assert.False(Formats.Pdf.Recognises(Reading.Bytes("un %PDF de notes")));
    }

    private static byte[] Pages(params string[][] pages)
    {
        using var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Courier);
        foreach (var lines in pages)
        {
            var page = document.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++)
            {
                page.AddText(lines[i], 12, new PdfPoint(60, 780 - (i * 16)), font);
            }
        }

        return document.Build();
    }

    private static byte[] Placed(params (double X, double Y, string Words)[] lines)
    {
        using var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Courier);
        var page = document.AddPage(PageSize.A4);
        foreach (var (x, y, words) in lines)
        {
            page.AddText(words, 9, new PdfPoint(x, y), font);
        }

        return document.Build();
    }
}
