using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Json;

/// <summary>The analyst's line of an account, with the codings it rests on and the number of rows there are to sum up; its text is null where none is written.</summary>
internal sealed record CellSummaryJson(string Account, string? Text, IReadOnlyList<string> Codings, string? By, DateTime? At, int Rows)
{
    public static CellSummaryJson Of(CellSummary line) => new(
        Keyword.Of(line.Account), line.Summary?.Text, line.Summary?.Codings ?? [], line.Summary?.By, line.Summary?.At, line.Rows);
}

/// <summary>One row of evidence, whole, with its place.</summary>
internal sealed record QuotationJson(string Account, string Id, string Text, bool Denies, string? Source, int? Turn);

/// <summary>The words of cells, where cells are words.</summary>
internal sealed class CellWordsJson(MatrixQuestion asked, string language)
{
    private CaseFile? of;
    private CaseTestimony? testimony;

    public MatrixCellJson Of(OrderedRow row, string column, Cell cell, ColumnState? state)
    {
        var json = new MatrixCellJson(row.Row.Key, column, cell.Value, MatrixCellJson.Ids(cell.Evidence))
        {
            Reading = state is { } known ? Keyword.Of(known.Kind) : null,
        };
        if (asked.Shows is MatrixShows.Count or MatrixShows.Presence)
        {
            return json;
        }

        Open(row.Case.Case);
        var summed = asked.Shows != MatrixShows.Quotations && asked.ThemeOf(column) is not null && row.Source is null;
        return json with
        {
            Summaries = summed ? [.. CellSummary.Of(of!, testimony!, cell, column, row.Account).Select(CellSummaryJson.Of)] : null,
            Quotations = asked.Shows == MatrixShows.Summaries ? null : [.. cell.Evidence.Select(Quotation)],
        };
    }

    private QuotationJson Quotation(EvidenceRef evidence)
    {
        var told = testimony![evidence];
        return told switch
        {
            Testimony.Passage p => new(Keyword.Of(told.Account), evidence.Id, p.Coding.Quote, p.Coding.Denies, p.Source.Id, p.Turn),
            Testimony.Answered a => new(Keyword.Of(told.Account), evidence.Id, a.Answer.Text ?? a.Answer.Value ?? a.Answer.Item, false, null, null),
            Testimony.Reported r => new(Keyword.Of(told.Account), evidence.Id, r.Report.Text.In(language), false, null, null),
            _ => new(Keyword.Of(told.Account), evidence.Id, "", false, null, null),
        };
    }

    private void Open(CaseFile @case)
    {
        if (!ReferenceEquals(of, @case))
        {
            (of, testimony) = (@case, CaseTestimony.Of(@case));
        }
    }
}
