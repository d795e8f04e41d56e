using Alliage.Interop.Texts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alliage.Interop.Docx;

/// <summary>
/// Reads a body as someone would who accepts all tracked changes: inserted words are there, deleted ones are not.
/// Comments and notes are no part of what was said; they are counted.
/// </summary>
internal sealed class DocxText
{
    // Deeper than any document that a person made: a file made to exhaust us.
    private const int Deepest = 200;

    private readonly Paragraphs paragraphs = new();
    private List<string> floats = [];
    private int depth;

    public Counted Counted { get; } = new();

    public override string ToString() => paragraphs.ToString();

    public void Read(OpenXmlElement parent)
    {
        if (++depth > Deepest)
        {
            throw new InvalidDataException("Nested too deeply.");
        }

        foreach (var child in parent.ChildElements)
        {
            Element(child);
        }

        depth--;
    }

    private void Element(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                ReadParagraph(paragraph);
                break;
            case Table table:
                Read(table);
                break;
            case TableRow row:
                ReadRow(row);
                break;
            case TableCell cell:
                Read(cell);
                paragraphs.EndCell();
                break;
            case DeletedRun or MoveFromRun:
                Counted.Add(TranscriptProblems.DeletionsLeftOut);
                break;
            case InsertedRun or MoveToRun:
                Counted.Add(TranscriptProblems.InsertionsKept);
                Read(element);
                break;
            case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value ?? true:
                Counted.Add(TranscriptProblems.HiddenLeftOut);
                break;
            case CommentReference:
                Counted.Add(TranscriptProblems.CommentsLeftOut);
                break;
            case FootnoteReference or EndnoteReference:
                Counted.Add(TranscriptProblems.NotesLeftOut);
                break;
            case Ruby ruby:
                Read((OpenXmlElement?)ruby.GetFirstChild<RubyBase>() ?? ruby);
                break;
            case AlternateContent alternate:
                ReadAlternate(alternate);
                break;
            case TextBoxContent box:
                ReadFloat(box);
                break;
            case OpenXmlUnknownElement unknown:
                ReadMisplaced(unknown);
                break;
            case OpenXmlLeafElement leaf:
                Leaf(leaf);
                break;
            case ParagraphProperties or RunProperties or TableProperties or TableRowProperties or TableCellProperties or SectionProperties
                or SdtProperties or SdtEndCharProperties:
                break;
            default:
                Read(element);
                break;
        }
    }

    private void Leaf(OpenXmlLeafElement leaf)
    {
        switch (leaf)
        {
            case Text text:
                paragraphs.Write(text.Text);
                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                paragraphs.Write(formula.Text);
                break;
            case TabChar or PositionalTab:
                paragraphs.Write('\t');
                break;
            case Break or CarriageReturn:
                paragraphs.Write('\n');
                break;
            case NoBreakHyphen:
                paragraphs.Write('\u2011');
                break;
            case SymbolChar symbol:
                paragraphs.Write(Symbols.Of(symbol.Font?.Value, symbol.Char?.Value));
                break;
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.NumberingProperties is not null)
        {
            Counted.Add(TranscriptProblems.NumbersLeftOut);
        }

        Read(paragraph);

        // Where the mark itself was deleted, the paragraph goes on in the next.
        if (properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null)
        {
            paragraphs.EndParagraph();
            WriteFloats();
        }
    }

    private void ReadRow(TableRow row)
    {
        if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
        {
            Counted.Add(TranscriptProblems.DeletionsLeftOut);
            return;
        }

        Read(row);
        paragraphs.EndRow();
    }

    // The same drawing twice, for new and for old programs: one is read, the one with words.
    private void ReadAlternate(AlternateContent alternate)
    {
        var branches = alternate.ChildElements.Where(c => c is AlternateContentChoice or AlternateContentFallback);
        if ((branches.FirstOrDefault(b => b.Descendants<Text>().Any()) ?? branches.FirstOrDefault()) is { } branch)
        {
            Read(branch);
        }
    }

    // What stands where no document should have it is known by name alone; its words are words all the same.
    private void ReadMisplaced(OpenXmlUnknownElement element)
    {
        switch (element.LocalName)
        {
            case "t":
                paragraphs.Write(element.InnerText);
                break;
            case "tab":
                paragraphs.Write('\t');
                break;
            case "txbxContent":
                ReadFloat(element);
                break;
            case "p":
                Read(element);
                paragraphs.EndParagraph();
                break;
            default:
                Read(element);
                break;
        }
    }

    private void ReadFloat(OpenXmlElement box)
    {
        // What waits for the paragraph outside does not come out within the box.
        var waiting = floats;
        floats = [];
        paragraphs.BeginFloat();
        Read(box);
        floats = [.. waiting, paragraphs.EndFloat()];
    }

    private void WriteFloats()
    {
        floats.ForEach(paragraphs.Write);
        floats = [];
    }
}
