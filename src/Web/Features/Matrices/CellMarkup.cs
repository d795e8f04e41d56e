using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Comparison.Sheets;

namespace Alliage.Web.Features.Matrices;

/// <summary>
/// What stands in cells of words: a line for each account, the analyst's lines, or quotations, written straight. All text
/// goes through the encoder.
/// </summary>
internal sealed class CellMarkup(MatrixModel model, StringBuilder html)
{
    /// <summary>Most signs of a quotation where quotations are what is shown.</summary>
    private const int LongestQuotation = 150;

    // Accents as they are: every letter may stand in a page in UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string speech = model.SpokenLanguage is { } language && language != model.Words.Language ? $" lang=\"{language}\"" : "";
    private CaseWords? words;
    private CaseTestimony? testimony;
    private CaseFile? of;

    public static string Safe(string text) => Encoder.Encode(text);

    /// <summary>The analyst's lines; false, and nothing written, where there is neither a line nor anything to sum up.</summary>
    public bool Summaries(OrderedRow row, int at, string address)
    {
        var theme = model.Matrix.Columns[at].Key;
        Open(row.Case.Case);
        var lines = CellSummary.Of(of!, testimony!, row.Row.Cells[at], theme, row.Account);
        foreach (var line in lines)
        {
            Begin(row, line.Account);
            if (line.Summary is { } summary)
            {
                html.Append("<span").Append(speech).Append('>').Append(Safe(summary.Text)).Append("</span>");
            }
            else
            {
                html.Append("<span class=\"nil\">").Append(Safe(model.Words["matrix.summary.none"])).Append("</span>");
                if (model.CanChange && line.Account.IsVoice())
                {
                    var who = model.Names.Who(of!, line.Account);
                    html.Append(" <a class=\"in-cell on-screen\" href=\"").Append(Safe(new CaseLinks(model.Study, of!.Alliance.Id).OnTheme(theme, line.Account))).Append("\">")
                        .Append(Safe(model.Words["matrix.summary.write"])).Append("<span class=\"unseen\"> ").Append(Safe(who)).Append(", ")
                        .Append(Safe(model.Names.Column(theme))).Append("</span></a>");
                }
            }

            html.Append(Count(line.Rows)).Append("</span>");
        }

        return lines.Count > 0 && Whole(row.Row.Cells[at], address);
    }

    /// <summary>The first quotations of each account, with where they stand and of how many.</summary>
    public bool Quotations(OrderedRow row, int at, string address)
    {
        Open(row.Case.Case);
        var all = CellQuotations.Of(testimony!, row.Row.Cells[at], CellText.Most(row));
        foreach (var quotations in all)
        {
            foreach (var shown in quotations.Shown)
            {
                Begin(row, quotations.Account);
                Quotation(shown);
                html.Append("</span>");
            }

            if (all.Count > 1 && quotations.Shown.Count < quotations.Rows)
            {
                html.Append("<span class=\"said-in of\">").Append(Safe(model.Words.Of("matrix.of", quotations.Shown.Count, quotations.Rows))).Append("</span>");
            }
        }

        return Whole(row.Row.Cells[at], address, all.Sum(q => q.Shown.Count));
    }

    /// <summary>A line for each account, with its mark where the row is of several.</summary>
    public void Said(OrderedRow row, int at)
    {
        Open(row.Case.Case);
        foreach (var said in words!.Of(row.Row.Cells[at], model.Query.Question.ThemeOf(model.Matrix.Columns[at].Key)))
        {
            Begin(row, said.Account);
            Denies(said.Denies);
            var shown = Shortened.Of(said.Text, CellText.LongestLine);
            html.Append(said.Kind == CellWordsKind.Quotation ? Quoted(shown) : Safe(shown)).Append(Count(said.Rows)).Append("</span>");
        }
    }

    private void Quotation(Testimony shown)
    {
        var links = new CaseLinks(model.Study, of!.Alliance.Id);
        var (text, where) = shown switch
        {
            Testimony.Passage p => (Quoted(Shortened.Of(p.Coding.Quote, LongestQuotation)), model.Words.Of("alliance.turn", p.Source.Id, p.Turn)),
            Testimony.Answered { Answer.Text: { } own } a => (Quoted(Shortened.Of(own, LongestQuotation)), model.Words.Of("alliance.answer", a.Answer.Item)),
            Testimony.Answered a => (Safe(a.Answer.Value ?? a.Answer.Item), model.Words.Of("alliance.answer", a.Answer.Item)),
            Testimony.Reported r => (Safe(Shortened.Of(r.Report.Text.In(model.Words.Language), LongestQuotation)), model.Words.Of("alliance.section", r.Report.Section)),
            _ => ("", ""),
        };
        Denies(shown is Testimony.Passage { Coding.Denies: true });
        html.Append(text).Append(" <a class=\"in-cell at\" href=\"").Append(Safe(links.To(shown))).Append("\">").Append(Safe(where)).Append("</a>");
    }

    private void Begin(OrderedRow row, Account account)
    {
        html.Append("<span class=\"said-in\">");
        if (row.Account is null)
        {
            html.Append(RowMarkup.Mark(account)).Append("<span class=\"unseen\">").Append(Safe(Keyword.Of(account))).Append(" </span>");
        }
    }

    private void Denies(bool denies) => html.Append(denies ? $"<em>{Safe(model.Words["matrix.denies"])}</em> " : "");

    private string Quoted(string shown) =>
        $"<span class=\"quoted\"{speech}>{Safe(Quotes.Around(shown, model.SpokenLanguage ?? model.Words.Language))}</span>";

    private static string Count(int rows) => rows == 0 ? "" : $"<sup>{rows.ToString(CultureInfo.InvariantCulture)}</sup>";

    /// <summary>What the cell counts, and the way to all of it. Always true: something was written.</summary>
    private bool Whole(Cell cell, string address, int shown = int.MaxValue)
    {
        var counted = cell.Evidence.Count == 0 ? model.Words["matrix.cell.nothing-coded"] : CellTitle.Kinds(model.Words, cell.Evidence);
        counted = shown < cell.Evidence.Count ? model.Words.Of("matrix.of", shown, counted) : counted;
        html.Append("<a class=\"whole\" href=\"").Append(address).Append("\">").Append(Safe(counted)).Append("</a>");
        return true;
    }

    private void Open(CaseFile @case)
    {
        if (ReferenceEquals(of, @case))
        {
            return;
        }

        of = @case;
        var inLines = model.Query.Shows == MatrixShows.Words;
        words = inLines ? new(@case, model.Words.Language) : null;
        testimony = inLines ? null : CaseTestimony.Of(@case);
    }
}
