using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Web.Wording;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Matrices;

/// <summary>Rows of a group that stand on this page.</summary>
/// <param name="Group">The whole group.</param>
/// <param name="Rows">Those of its rows that are here.</param>
/// <param name="Continued">Whether its first rows are on an earlier page.</param>
public sealed record GroupOnPage(RowGroup Group, IReadOnlyList<OrderedRow> Rows, bool Continued);

/// <summary>All that the page of the cross-case matrix shows, made once for a request.</summary>
public sealed class MatrixModel
{
    /// <summary>Rows on one page: words take much more room than numbers.</summary>
    public const int WordRows = 60;

    public const int QuotationRows = 30;

    public const int NumberRows = 100;

    // Columns that a sheet of A3 holds.
    private const int QuotationColumnsOnPaper = 6;
    private const int WordColumnsOnPaper = 10;
    private const int AbsenceColumnsOnPaper = 26;
    private const int NumberColumnsOnPaper = 40;

    public MatrixModel(OrderedCases ordered, MatrixQuery query, Words words)
    {
        Opened = ordered.Opened;
        Order = ordered.Order;
        Matrix = ordered.Matrix;
        Query = query;
        Words = words;
        Names = new(Opened, query.Question, words.Language);
        Speech = new(words, Names);
        RowCount = Matrix.Groups.Sum(g => g.Rows.Count);
        PageSize = query.HasWords ? (query.Shows == MatrixShows.Quotations ? QuotationRows : WordRows) : NumberRows;
        var all = query.Page == 0 || query.Paper || RowCount <= PageSize;
        Pages = all ? 1 : (RowCount + PageSize - 1) / PageSize;
        Page = all ? 1 : Math.Min(query.Page, Pages);
        From = (Page - 1) * PageSize;
        Groups = [.. OnPage(From, all ? RowCount : PageSize)];
        Blocks = [.. Matrix.Columns.Index().Chunk(ColumnsInBlock()).Select(IReadOnlyList<int> (b) => [.. b.Select(c => c.Index)])];
    }

    public OpenedStudy Opened { get; }

    public string Study => Opened.Study.Name;

    public Framework Framework => Opened.Framework.Framework;

    public RowOrder Order { get; }

    public OrderedMatrix Matrix { get; }

    public MatrixQuery Query { get; }

    public Words Words { get; }

    public MatrixNames Names { get; }

    public MatrixSpeech Speech { get; }

    /// <summary>Whether this study can be changed here; a folder cannot.</summary>
    public bool CanChange => Opened.Place != StudyPlace.Folder;

    /// <summary>Whether a published account says where any case stands on the framework's axes.</summary>
    public bool HasPublished => Framework.TwoAxes is not null && Opened.Study.Cases.Any(c => c.Published.Count > 0);

    /// <summary>The language of what people say in this study, where there is only one.</summary>
    public string? SpokenLanguage => Opened.Study.Settings.Languages is [var only] ? only : null;

    /// <summary>Rows of the matrix, on this page or not.</summary>
    public int RowCount { get; }

    public int PageSize { get; }

    public int Pages { get; }

    /// <summary>Which page this is, from 1.</summary>
    public int Page { get; }

    /// <summary>Rows before this page.</summary>
    public int From { get; }

    public IReadOnlyList<GroupOnPage> Groups { get; }

    /// <summary>Rows on this page.</summary>
    public int Here => Groups.Sum(g => g.Rows.Count);

    /// <summary>Places of the columns of each table: one table on screen, several on paper.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Blocks { get; }

    /// <summary>Whether the page as it is on screen would be cut on paper.</summary>
    public bool TooWideForPaper => !Query.Paper && Matrix.Columns.Count > ColumnsOnPaper;

    /// <summary>Whether heads stand upright: many narrow columns.</summary>
    public bool Upright => !Query.HasWords && Matrix.Columns.Count > 12;

    private int ColumnsOnPaper => Query.Shows == MatrixShows.Quotations ? QuotationColumnsOnPaper
        : Query.HasWords ? WordColumnsOnPaper
        : Query.Rows == MatrixRows.Voices ? AbsenceColumnsOnPaper
        : NumberColumnsOnPaper;

    /// <summary>On paper as many tables as are needed, all about as wide.</summary>
    private int ColumnsInBlock()
    {
        var columns = Math.Max(1, Matrix.Columns.Count);
        var tables = Query.Paper ? (columns + ColumnsOnPaper - 1) / ColumnsOnPaper : 1;
        return (columns + tables - 1) / tables;
    }

    private IEnumerable<GroupOnPage> OnPage(int from, int count)
    {
        var at = 0;
        foreach (var group in Matrix.Groups)
        {
            var (skip, until) = (Math.Max(0, from - at), Math.Min(group.Rows.Count, from + count - at));
            if (skip < until)
            {
                yield return new(group, [.. group.Rows.Skip(skip).Take(until - skip)], skip > 0);
            }

            at += group.Rows.Count;
        }
    }
}
