using System.Globalization;
using System.Xml.Linq;
using Alliage.Interop.Texts;

namespace Alliage.Interop.Odt;

/// <summary>
/// Reads the body of an open document. What was deleted under change tracking stands apart there and is passed over;
/// runs of white space are one space, as the format says, and its own elements stand for more.
/// </summary>
internal sealed class OdtText
{
    public static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Tables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private const int Deepest = 200;

    // More than a line of a page: spaces that a person meant.
    private const int MostSpaces = 1000;

    private readonly Paragraphs paragraphs = new();
    private List<string> floats = [];
    private bool spaced = true;
    private int inParagraph;
    private int depth;

    public Counted Counted { get; } = new();

    public override string ToString() => paragraphs.ToString();

    public void Read(XElement parent)
    {
        if (++depth > Deepest)
        {
            throw new InvalidDataException("Nested too deeply.");
        }

        foreach (var node in parent.Nodes())
        {
            if (node is XText text && inParagraph > 0)
            {
                Write(text.Value);
            }
            else if (node is XElement element)
            {
                Element(element);
            }
        }

        depth--;
    }

    private void Element(XElement element)
    {
        var name = element.Name;
        if (name.Namespace == Words)
        {
            OfText(element);
        }
        else if (name == Tables + "table-cell")
        {
            Read(element);
            paragraphs.EndCell();
        }
        else if (name == Tables + "table-row")
        {
            Read(element);
            paragraphs.EndRow();
        }
        else if (name == Draw + "text-box")
        {
            ReadFloat(element);
        }
        else if (name == Office + "annotation")
        {
            Counted.Add(TranscriptProblems.CommentsLeftOut);
        }
        else if (name.Namespace == Tables || name.Namespace == Draw)
        {
            Read(element);
        }
    }

    private void OfText(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p" or "h":
                ReadParagraph(element);
                break;
            case "s":
                var many = int.TryParse(element.Attribute(Words + "c")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var c) ? c : 1;
                paragraphs.Write(new string(' ', Math.Min(many, MostSpaces)));
                spaced = false;
                break;
            case "tab":
                Whole('\t');
                break;
            case "line-break":
                Whole('\n');
                break;
            case "tracked-changes":
                Counted.Add(TranscriptProblems.DeletionsLeftOut, element.Descendants(Words + "deletion").Count());
                Counted.Add(TranscriptProblems.InsertionsKept, element.Descendants(Words + "insertion").Count());
                break;
            case "note":
                Counted.Add(TranscriptProblems.NotesLeftOut);
                break;
            case "hidden-text" or "hidden-paragraph":
                Counted.Add(TranscriptProblems.HiddenLeftOut);
                break;
            case "list-item":
                Counted.Add(TranscriptProblems.NumbersLeftOut, 1);
                Read(element);
                break;
            case "ruby-text":
                break;
            default:
                Read(element);
                break;
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        inParagraph++;
        spaced = true;
        Read(paragraph);
        inParagraph--;
        paragraphs.EndParagraph();
        spaced = true;
        floats.ForEach(paragraphs.Write);
        floats = [];
    }

    private void ReadFloat(XElement box)
    {
        // What waits for the paragraph outside does not come out within the box.
        var (waiting, outside, before) = (floats, inParagraph, spaced);
        (floats, inParagraph) = ([], 0);
        paragraphs.BeginFloat();
        Read(box);
        (floats, inParagraph, spaced) = ([.. waiting, paragraphs.EndFloat()], outside, before);
        if (outside == 0)
        {
            floats.ForEach(paragraphs.Write);
            floats = [];
        }
    }

    private void Whole(char character)
    {
        paragraphs.Write(character);
        spaced = true;
    }

    private void Write(string words)
    {
        foreach (var character in words)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                if (!spaced)
                {
                    paragraphs.Write(' ');
                }

                spaced = true;
            }
            else
            {
                paragraphs.Write(character);
                spaced = false;
            }
        }
    }
}
