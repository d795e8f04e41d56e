using Alliage.Core.Crossing;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Crossing;

namespace Alliage.Web.Features.Crossing;

/// <summary>All that the page of a cross table shows, made once for a request.</summary>
public sealed class CrossView(CrossedStudy crossed, Words words)
{
    /// <summary>Most units whose firms are named in cells; beyond, their ids alone.</summary>
    private const int MostNamed = 80;

    public CrossedStudy Crossed { get; } = crossed;

    public CrossTable Table => Crossed.Table;

    public string Study => Crossed.Opened.Study.Name;

    public Words Words { get; } = words;

    public CrossNames Names { get; } = new(crossed.Opened.Study, words.Language);

    public bool NamesFirms => Table.Units.Count <= MostNamed;

    public string RowName(CrossLine line) => Opening(Names.Category(Crossed.Rows, Table.RowSide.Grouping, line.Category));

    public string ColumnName(CrossLine line) => Opening(Names.Category(Crossed.Columns, Table.ColumnSide.Grouping, line.Category));

    public string Link(CrossUnit unit) => new CaseLinks(Study, unit.Alliance).Case;

    /// <summary>The fullest cells of what both frameworks name: the title; ties are all said, and where there is none, that.</summary>
    public string Finding()
    {
        var named = Table.Rows.Index().Where(r => r.Item.Category.Kind == CategoryKind.Named)
            .SelectMany(r => Table.Columns.Index().Where(c => c.Item.Category.Kind == CategoryKind.Named)
                .Select(c => (Row: r.Item, Column: c.Item, Table.Cells[r.Index][c.Index].Count)))
            .ToList();
        var most = named.Count == 0 ? 0 : named.Max(n => n.Count);
        if (most == 0)
        {
            return Words.Of("cross.finding.none", Names.Count(Table, 0));
        }

        var fullest = named.Where(n => n.Count == most).ToList();
        return fullest is [var only]
            ? Words.Of("cross.finding.one", Names.Count(Table, most), RowName(only.Row), ColumnName(only.Column))
            : Words.Of("cross.finding.several", Names.Count(Table, most), fullest.Count, RowName(fullest[0].Row), ColumnName(fullest[0].Column));
    }

    public string Opening(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Words.Culture) + text[1..];
}
