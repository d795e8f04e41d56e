using System.Globalization;
using System.Text;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Workbench.Comparison;
using Microsoft.AspNetCore.Components;

namespace Alliage.Web.Features.Matrices;

/// <summary>
/// A row of the matrix as markup, written straight: a component for each of thirty thousand cells would cost more than
/// the matrix itself. All text goes through the encoder.
/// </summary>
public sealed class RowMarkup
{
    private readonly StringBuilder html;
    private readonly MatrixModel model;
    private readonly CellMarkup cells;

    public RowMarkup(MatrixModel model)
    {
        this.model = model;
        html = new();
        cells = new(model, html);
    }

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
            Link(links.Case, model.Names.Pair(@case));
            return;
        }

        html.Append(Mark(account)).Append(' ');
        if (row.Source is { } source)
        {
            Link(links.Source(source.Id), source.Id);
            html.Append(" <span class=\"muted\">").Append(Safe(model.Names.Who(@case, account))).Append("</span>");
            return;
        }

        Link(links.Case, model.Names.Opening(model.Names.Who(@case, account)));
        html.Append(" <span class=\"siglum muted\">").Append(Safe(@case.Alliance.Id)).Append("</span>");
    }

    private void Cell(OrderedRow row, int at)
    {
        var cell = row.Row.Cells[at];
        html.Append("<td>");
        if (InWords(row, at))
        {
            // written
        }
        else if (cell.Value > 0)
        {
            html.Append("<a href=\"").Append(Address(row, at)).Append("\">");
            if (model.Query.Shows == MatrixShows.Words)
            {
                cells.Said(row, at);
            }
            else
            {
                html.Append(model.Query.Shows == MatrixShows.Presence ? "×" : cell.Value.ToString(CultureInfo.InvariantCulture));
            }

            html.Append("</a>");
        }
        else if (row.States.Count > 0 && model.Names.Absence(row.States[at]) is { } absence)
        {
            Absence(row, at, row.States[at]!.Value, absence);
        }
        else
        {
            html.Append("<span class=\"nil\">·</span>");
        }

        html.Append("</td>");
    }

    /// <summary>Cells that hold several ways back, each its own link.</summary>
    private bool InWords(OrderedRow row, int at) => model.Query.Shows switch
    {
        MatrixShows.Summaries => cells.Summaries(row, at, Address(row, at)),
        MatrixShows.Quotations => row.Row.Cells[at].Value > 0 && cells.Quotations(row, at, Address(row, at)),
        _ => false,
    };

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

    private void Link(string address, string text) =>
        html.Append("<a href=\"").Append(Safe(address)).Append("\">").Append(Safe(text)).Append("</a>");

    public static string Mark(Account account) =>
        $"<i class=\"mark {account switch { Account.A => 'a', Account.B => 'b', _ => 'r' }}\" aria-hidden=\"true\"></i>";

    private string Address(OrderedRow row, int at) =>
        Safe(MatrixAddresses.Cell(model.Study, model.Query, row.Row.Key, model.Matrix.Columns[at].Key));

    private static string Safe(string text) => CellMarkup.Safe(text);
}
