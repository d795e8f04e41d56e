using System.IO.Compression;
using Alliage.Interop.Tests.Transcripts.Given;

namespace Alliage.Interop.Tests.Transcripts;

public sealed class OdtTests
{
    [Fact]
    public void Spaces_tabs_and_breaks_are_read_as_the_format_means_them() =>
        Assert.Equal(
            "Titre\nAna : un   deux\ttrois\nquatre 🥖\n\nfin cafe\u0301\n",
            Text("\n  <text:h>Titre</text:h>\n  <text:p>  Ana : un<text:s text:c=\"3\"/>deux<text:tab/>trois<text:line-break/>\n  quatre\n <text:span> 🥖</text:span></text:p>\n<text:p/><text:p>fin cafe\u0301</text:p>\n"));

    [Fact]
    public void Tracked_changes_comments_and_notes_are_left_out_and_counted()
    {
        var read = Formats.Odt.Read(WordFile.Odt(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>ôté</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>
            <text:p>Oui<text:change/><office:annotation><dc:creator>Ana</dc:creator><text:p>doute</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><text:change-start/>, bien<text:change-end/></text:p>
            <text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>
            """));
        Assert.Equal("Oui, bien\nun\n", read.Text);
        Assert.Equal(["insertions-kept 1", "deletions-left-out 1", "comments-left-out 1", "notes-left-out 1", "numbers-left-out 1"], read.Said());
    }

    [Fact]
    public void A_table_is_read_row_by_row_its_cells_parted_by_tabs() =>
        Assert.Equal(
            "Ana\tUn\nencore\nYvon\tDeux\n",
            Text("<table:table><table:table-column/><table:table-row><table:table-cell><text:p>Ana</text:p></table:table-cell><table:table-cell><text:p>Un</text:p><text:p>encore</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>Yvon</text:p></table:table-cell><table:table-cell><text:p>Deux</text:p></table:table-cell></table:table-row></table:table>"));

    [Fact]
    public void Links_give_their_words_and_a_text_box_comes_after_its_paragraph() =>
        Assert.Equal(
            "voir ici fin\nboîte\n",
            Text("<text:p>voir <text:a xlink:href=\"http://x\">ici</text:a><draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box></draw:frame> fin</text:p>"));

    [Fact]
    public void Broken_and_locked_documents_are_told()
    {
        var whole = WordFile.Odt("<text:p>Oui</text:p>");
        Assert.Equal("transcript-broken", Formats.Odt.Refused(whole[..(whole.Length / 2)]));
        Assert.Equal("transcript-broken", Formats.Odt.Refused(WordFile.Zip(("mimetype", "x"))));
        Assert.Equal("transcript-broken", Formats.Odt.Refused(WordFile.OdtOf("<a>")));
        Assert.Equal("transcript-encrypted", Formats.Odt.Refused(WordFile.OdtOf("…", "<manifest:encryption-data/>")));
    }

    [Fact]
    public void Entities_and_what_lies_outside_the_file_are_never_read()
    {
        const string Bomb = """<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><d>&b;&c;</d>""";
        Assert.Equal("transcript-broken", Formats.Odt.Refused(WordFile.OdtOf(Bomb)));
    }

    [Fact]
    public void A_document_that_unpacks_without_end_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var content = zip.CreateEntry("content.xml", CompressionLevel.Fastest).Open();
            var noughts = new byte[1 << 20];
            for (var i = 0; i <= 256; i++)
            {
                content.Write(noughts);
            }
        }

        Assert.Equal("transcript-unpacks-too-large", Formats.Odt.Refused(bytes.ToArray()));
    }

    [Fact]
    public void Elements_within_elements_without_end_are_refused() =>
        Assert.Equal("transcript-broken", Formats.Odt.Refused(WordFile.Odt(
            string.Concat(Enumerable.Repeat("<text:section>", 400)) + string.Concat(Enumerable.Repeat("</text:section>", 400)))));

    private static string Text(string text) => Formats.Odt.Read(WordFile.Odt(text)).Text;
}
