using System.Globalization;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances;
using Alliage.Web.Serving;
using Alliage.Web.Wording;
using Alliage.Workbench;

namespace Alliage.Web.Features.Matrices;

/// <summary>The matrix as a table for a spreadsheet: the same cells as on the page, all rows, in the same order.</summary>
internal static class MatrixFile
{
    public static void MapMatrixFile(this IEndpointRouteBuilder app) => app.MapGet(
        MatrixAddresses.File,
        async (string study, HttpContext http, UseCases useCases, CancellationToken stop) =>
        {
            var query = MatrixQuery.Of(word => http.Request.Query[word]) with { Page = 0, Paper = false };
            var ordered = await useCases.OrderMatrix.Run(study, query.Question, stop);
            return ordered.Succeeded
                ? Results.File(
                    CsvText.Write(Lines(new MatrixModel(ordered.Value, query, Words.InCulture()))),
                    CsvText.ContentType,
                    $"{study}-matrix-{Keyword.Of(query.Rows)}-{Keyword.Of(query.Columns)}-{Keyword.Of(query.Cells)}.csv")
                : Results.NotFound();
        });

    /// <summary>The key and the name of each row, its group, then its cells.</summary>
    internal static IEnumerable<IEnumerable<string>> Lines(MatrixModel model)
    {
        yield return
        [
            model.Words["matrix.csv.row"],
            model.Words["matrix.csv.name"],
            model.Words["matrix.csv.group"],
            .. model.Matrix.Columns.Select(c => model.Speech.Column(c.Key)),
        ];
        foreach (var group in model.Groups)
        {
            var name = model.Speech.Group(group.Group.Value, model.Order);
            foreach (var row in group.Rows)
            {
                var words = new CaseWords(row.Case.Case, model.Words.Language);
                yield return [row.Row.Key, Name(model, row), name, .. row.Row.Cells.Select((cell, at) => Cell(model, row, words, cell, at))];
            }
        }
    }

    private static string Name(MatrixModel model, OrderedRow row) => row.Account is { } account
        ? model.Speech.Who(row.Case.Case, account)
        : model.Speech.Pair(row.Case.Case);

    private static string Cell(MatrixModel model, OrderedRow row, CaseWords words, Cell cell, int at)
    {
        if (cell.Value == 0)
        {
            return row.States.Count > 0 && model.Speech.Absence(row.States[at]) is { } absence ? absence
                : model.Query.Cells == MatrixShows.Words ? ""
                : "0";
        }

        return model.Query.Cells != MatrixShows.Words
            ? cell.Value.ToString(CultureInfo.InvariantCulture)
            : string.Join('\n', words.Of(cell, model.Query.Columns == MatrixColumns.Themes ? model.Matrix.Columns[at].Key : null)
                .Select(w => Line(model, row, w)));
    }

    private static string Line(MatrixModel model, OrderedRow row, CellWords said)
    {
        var text = Shortened.Of(said.Text, RowMarkup.WordsInCell);
        return string.Join(' ', new[]
        {
            row.Account is null ? Keyword.Of(said.Account) : "",
            said.Denies ? model.Words["matrix.denies"] : "",
            said.Kind == CellWordsKind.Quotation ? Quotes.Around(text, model.SpokenLanguage ?? model.Words.Language) : text,
            FormattableString.Invariant($"({said.Rows})"),
        }.Where(part => part.Length > 0));
    }
}
