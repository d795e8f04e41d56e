using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Comparison.Sheets;

/// <summary>A cell as text, one line for each thing in it: in files, and on the command line.</summary>
public sealed class CellText(OrderedCases ordered, MatrixNames names)
{
    /// <summary>Most signs of a quotation, and of a line in a cell of words.</summary>
    public const int LongestQuotation = 400;

    public const int LongestLine = 64;

    private CaseFile? of;
    private CaseTestimony? testimony;
    private CaseWords? words;

    /// <summary>Most quotations of an account: fewer where several accounts share the cell.</summary>
    public static int Most(OrderedRow row) => row.Account is null ? 2 : 3;

    /// <summary>The lines of a cell that shows words, summaries or quotations; none where nothing stands in it.</summary>
    public IReadOnlyList<string> Lines(OrderedRow row, int column)
    {
        var (cell, key) = (row.Row.Cells[column], ordered.Matrix.Columns[column].Key);
        Open(row.Case.Case);
        return ordered.Asked.Shows switch
        {
            MatrixShows.Summaries => [.. CellSummary.Of(of!, testimony!, cell, key, row.Account)
                .Select(s => Line(row, s.Account, s.Summary?.Text ?? names.Words["cases.summary.none"], $"({s.Rows})"))],
            MatrixShows.Quotations => [.. CellQuotations.Of(testimony!, cell, Most(row)).SelectMany(q => Quotations(row, q))],
            _ => [.. words!.Of(cell, ordered.Asked.ThemeOf(key)).Select(w => Line(
                row,
                w.Account,
                w.Denies ? names.Words["cases.denies"] : "",
                Text(w.Kind == CellWordsKind.Quotation, w.Text, LongestLine),
                $"({w.Rows})"))],
        };
    }

    /// <summary>The words of a case that a row of evidence stands for.</summary>
    public Testimony Of(CaseFile @case, EvidenceRef evidence)
    {
        Open(@case);
        return testimony![evidence];
    }

    private IEnumerable<string> Quotations(OrderedRow row, CellQuotations quotations)
    {
        foreach (var shown in quotations.Shown)
        {
            var (quoted, text, where) = shown switch
            {
                Testimony.Passage p => (true, p.Coding.Quote, FormattableString.Invariant($"({p.Source.Id}, {p.Turn})")),
                Testimony.Answered { Answer.Text: { } own } => (true, own, ""),
                Testimony.Answered a => (false, a.Answer.Value ?? a.Answer.Item, ""),
                Testimony.Reported r => (false, r.Report.Text.In(names.Words.Language), $"({r.Report.Section})"),
                _ => (false, "", ""),
            };
            yield return Line(
                row,
                quotations.Account,
                shown is Testimony.Passage { Coding.Denies: true } ? names.Words["cases.denies"] : "",
                Text(quoted, text, LongestQuotation),
                where);
        }

        yield return Line(row, quotations.Account, names.Words.Of("cases.shown", quotations.Shown.Count, quotations.Rows));
    }

    private static string Line(OrderedRow row, Account account, params IReadOnlyList<string> parts) =>
        string.Join(' ', parts.Prepend(row.Account is null ? Keyword.Of(account) : "").Where(p => p.Length > 0));

    private string Text(bool quoted, string text, int limit)
    {
        var shown = Shortened.Of(text, limit);
        var spoken = ordered.Opened.Study.Settings.Languages is [var only] ? only : names.Words.Language;
        return !quoted ? shown : spoken == "fr" ? $"«\u202f{shown}\u202f»" : $"“{shown}”";
    }

    private void Open(CaseFile @case)
    {
        if (!ReferenceEquals(of, @case))
        {
            (of, testimony, words) = (@case, CaseTestimony.Of(@case), new(@case, names.Words.Language));
        }
    }
}
