using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Microsoft.AspNetCore.Components;

namespace Alliage.Web.Features.Matrices;

/// <summary>
/// A row of the matrix as markup, written straight: a component for each of thirty thousand cells would cost more than
/// the matrix itself. All text goes through the encoder.
/// </summary>
public sealed class RowMarkup(MatrixModel model)
{
    /// <summary>Most signs of an account that a cell shows.</summary>
    public const int WordsInCell = 64;

    // Accents as they are: every letter may stand in a page in UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();
    private readonly string speech = model.SpokenLanguage is { } language && language != model.Words.Language ? $" lang=\"{language}\"" : "";
    private CaseWords? words;
    private CaseFile? wordsOf;

    /// <summary>The row, with the cells of these columns.</summary>
    public MarkupString Of(OrderedRow row, IReadOnlyList<int> columns)
    {
        html.Clear().Append("<tr");
        if (columns.Count == 0 || columns[0] == 0)
        {
            html.Append(" id=\"").Append(Safe(MatrixAddresses.Anchor(row.Row.Key))).Append('"');
        }

        html.Append("><th scope=\"row\">");
        Head(row);
        html.Append("</th>");
        foreach (var at in columns)
        {
            Cell(row, at);
        }

        return new(html.Append("</tr>").ToString());
    }

    private void Head(OrderedRow row)
    {
        var @case = row.Case.Case;
        var links = new CaseLinks(model.Study, @case.Alliance.Id);
        if (row.Account is not { } account)
        {
            html.Append("<span class=\"siglum\">").Append(Safe(@case.Alliance.Id)).Append("</span> ");
            Link(links.Case, model.Speech.Pair(@case));
            return;
        }

        Mark(account);
        html.Append(' ');
        if (row.Source is { } source)
        {
            Link(links.Source(source.Id), source.Id);
            html.Append(" <span class=\"muted\">").Append(Safe(model.Speech.Who(@case, account))).Append("</span>");
            return;
        }

        Link(links.Case, model.Speech.Opening(model.Speech.Who(@case, account)));
        html.Append(" <span class=\"siglum muted\">").Append(Safe(@case.Alliance.Id)).Append("</span>");
    }

    private void Cell(OrderedRow row, int at)
    {
        var cell = row.Row.Cells[at];
        html.Append("<td>");
        if (cell.Value > 0)
        {
            html.Append("<a href=\"").Append(Address(row, at)).Append("\">");
            if (model.Query.Cells == MatrixShows.Words)
            {
                Said(row, at, cell);
            }
            else
            {
                html.Append(model.Query.Cells == MatrixShows.Presence ? "×" : cell.Value.ToString(CultureInfo.InvariantCulture));
            }

            html.Append("</a>");
        }
        else if (row.States.Count > 0 && model.Speech.Absence(row.States[at]) is { } absence)
        {
            Absence(row, at, row.States[at]!.Value, absence);
        }
        else
        {
            html.Append("<span class=\"nil\">·</span>");
        }

        html.Append("</td>");
    }

    /// <summary>A line for each account, with its mark where the row is of several.</summary>
    private void Said(OrderedRow row, int at, Cell cell)
    {
        foreach (var said in Words(row.Case.Case).Of(cell, model.Query.Columns == MatrixColumns.Themes ? model.Matrix.Columns[at].Key : null))
        {
            html.Append("<span class=\"said-in\">");
            if (row.Account is null)
            {
                Mark(said.Account);
                html.Append("<span class=\"unseen\">").Append(Safe(Keyword.Of(said.Account))).Append(" </span>");
            }

            html.Append(said.Denies ? $"<em>{Safe(model.Words["matrix.denies"])}</em> " : "");
            var shown = Shortened.Of(said.Text, WordsInCell);
            html.Append(said.Kind == CellWordsKind.Quotation ? $"<span class=\"quoted\"{speech}>{Safe(Quotes.Around(shown, model.SpokenLanguage ?? model.Words.Language))}</span>" : Safe(shown))
                .Append("<sup>").Append(said.Rows.ToString(CultureInfo.InvariantCulture)).Append("</sup></span>");
        }
    }

    private void Absence(OrderedRow row, int at, ColumnState state, string absence)
    {
        var title = Safe(model.Speech.AbsenceTitle(state));
        if (state.IsSilent)
        {
            html.Append("<a href=\"").Append(Address(row, at)).Append("\" class=\"lacuna ").Append(row.Account == Account.A ? "a-ink" : "b-ink")
                .Append(state.SilenceCounts ? "" : " uncounted").Append("\" title=\"").Append(title).Append("\"><span aria-hidden=\"true\">«<i></i>»</span><span class=\"unseen\">")
                .Append(Safe(absence)).Append("</span></a>");
            return;
        }

        html.Append("<span class=\"nil\" title=\"").Append(title).Append("\">").Append(Safe(absence)).Append("</span>");
    }

    private CaseWords Words(CaseFile @case)
    {
        if (!ReferenceEquals(wordsOf, @case) || words is null)
        {
            (wordsOf, words) = (@case, new(@case, model.Words.Language));
        }

        return words;
    }

    private void Link(string address, string text) =>
        html.Append("<a href=\"").Append(Safe(address)).Append("\">").Append(Safe(text)).Append("</a>");

    private void Mark(Account account) =>
        html.Append("<i class=\"mark ").Append(account switch { Account.A => 'a', Account.B => 'b', _ => 'r' }).Append("\" aria-hidden=\"true\"></i>");

    private string Address(OrderedRow row, int at) =>
        Safe(MatrixAddresses.Cell(model.Study, model.Query, row.Row.Key, model.Matrix.Columns[at].Key));

    private static string Safe(string text) => Encoder.Encode(text);
}
