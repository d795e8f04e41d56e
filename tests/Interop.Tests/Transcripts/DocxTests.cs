using System.Text;
using Alliage.Interop.Tests.Transcripts.Given;

namespace Alliage.Interop.Tests.Transcripts;

public sealed class DocxTests
{
    private static readonly byte[] OldMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void Paragraphs_breaks_tabs_and_rare_characters_are_kept() =>
        Assert.Equal(
            "Ana :\tun\ndeux\n\ncafe\u0301 🥖 نعم x\u2011y → □ ✓\n",
            Text("""<w:p><w:r><w:t xml:space="preserve">Ana :</w:t><w:tab/><w:t>un</w:t><w:br/><w:t>deux</w:t></w:r></w:p><w:p/>"""
                + "<w:p><w:r><w:t xml:space=\"preserve\">cafe\u0301 🥖 نعم x</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">y </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>"
                + "<w:t xml:space=\"preserve\"> </w:t><w:sym w:font=\"Wingdings\" w:char=\"zz\"/><w:t xml:space=\"preserve\"> </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>"));

    [Fact]
    public void Tracked_insertions_are_kept_and_deletions_left_out_and_both_are_said()
    {
        var read = Formats.Docx.Read(WordFile.Docx(
            P("Avant " + """<w:ins w:id="1"><w:r><w:t>ajouté</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>ôté</w:delText></w:r></w:del>"""
                + """<w:moveFrom w:id="3"><w:r><w:t>là</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t> ici</w:t></w:r></w:moveTo>""")
            + """<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr><w:r><w:t>joint</w:t></w:r></w:p>""" + P(" au suivant")));
        Assert.Equal("Avant ajouté ici\njoint au suivant\n", read.Text);
        Assert.Equal(["insertions-kept 2", "deletions-left-out 2"], read.Said());
    }

    [Fact]
    public void Comments_notes_hidden_words_and_list_numbers_are_left_out_and_counted()
    {
        var read = Formats.Docx.Read(WordFile.Docx(
            """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:commentRangeStart w:id="0"/><w:r><w:t>Oui</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>"""
            + """<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r></w:p>"""));
        Assert.Equal("Oui\n", read.Text);
        Assert.Equal(["comments-left-out 1", "notes-left-out 2", "hidden-left-out 1", "numbers-left-out 1"], read.Said());
    }

    [Fact]
    public void A_table_is_read_row_by_row_its_cells_parted_by_tabs() =>
        Assert.Equal(
            "Ana\tUn\nencore\nYvon\tDeux\nAprès\n",
            Text($"<w:tbl><w:tr><w:tc>{P("Ana")}</w:tc><w:tc>{P("Un")}{P("encore")}</w:tc></w:tr><w:tr><w:tc>{P("Yvon")}</w:tc><w:tc>{P("Deux")}</w:tc></w:tr></w:tbl>{P("Après")}"));

    [Fact]
    public void Links_fields_and_content_controls_give_their_words_and_not_their_code() =>
        Assert.Equal(
            "voir ici le 3 mars fin\n",
            Text("<w:p><w:r><w:t xml:space=\"preserve\">voir </w:t></w:r><w:hyperlink><w:r><w:t>ici</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> le </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>3 mars</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t xml:space=\"preserve\"> fin</w:t></w:r></w:sdtContent></w:sdt></w:p>"));

    [Fact]
    public void A_text_box_comes_once_after_the_paragraph_that_it_floats_beside()
    {
        var box = $"<w:txbxContent>{P("boîte")}{P("suite")}</w:txbxContent>";
        Assert.Equal(
            "avant après\nboîte\nsuite\nautre\nfin\n",
            Text($"<w:p><w:r><w:t xml:space=\"preserve\">avant </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:pict><v:textbox><w:txbxContent>{P("autre")}</w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>après</w:t></w:r></w:p>{P("fin")}"));
    }

    [Fact]
    public void Words_in_a_place_where_no_document_has_them_are_not_lost() =>
        Assert.Equal("un deux\nfin\n", Text($"<w:p><w:r><w:pict><v:textbox><w:r><w:t>un deux</w:t></w:r></v:textbox></w:pict></w:r></w:p>{P("fin")}"));

    [Fact]
    public void Broken_old_and_locked_documents_are_told_apart()
    {
        var whole = WordFile.Docx(P("Oui"));
        Assert.Equal("transcript-broken", Formats.Docx.Refused(whole[..(whole.Length / 2)]));
        Assert.Equal("transcript-broken", Formats.Docx.Refused(Reading.Bytes("Bonjour")));
        Assert.Equal("transcript-broken", Formats.Docx.Refused(WordFile.Docx("<w:p>")));
        Assert.Equal("transcript-broken", Formats.Docx.Refused(WordFile.Zip(("xl/workbook.xml", "<a/>"))));
        Assert.Equal("transcript-old-word", Formats.Docx.Refused([.. OldMark, .. new byte[512]]));
        Assert.Equal("transcript-encrypted", Formats.Docx.Refused([.. OldMark, .. new byte[100], .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0]));
    }

    [Fact]
    public void Elements_within_elements_without_end_are_refused() =>
        Assert.Equal("transcript-broken", Formats.Docx.Refused(WordFile.Docx(
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 400)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 400)))));

    [Fact]
    public void A_document_is_known_by_what_it_holds()
    {
        Assert.True(Formats.Docx.Recognises(WordFile.Docx("")));
        Assert.True(Formats.Docx.Recognises(OldMark));
        Assert.False(Formats.Docx.Recognises(WordFile.Odt("")));
        Assert.False(Formats.Docx.Recognises(Reading.Bytes("PK, c’est le nom")));
    }

    private static string Text(string body) => Formats.Docx.Read(WordFile.Docx(body)).Text;

    private static string P(string inside) =>
        $"<w:p>{(inside.Contains('<', StringComparison.Ordinal) ? R(inside[..inside.IndexOf('<', StringComparison.Ordinal)]) + inside[inside.IndexOf('<', StringComparison.Ordinal)..] : R(inside))}</w:p>";

    private static string R(string words) => $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>";
}
