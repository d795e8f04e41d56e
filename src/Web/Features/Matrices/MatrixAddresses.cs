using Alliage.Workbench.Comparison;
using Microsoft.AspNetCore.Http.Extensions;

namespace Alliage.Web.Features.Matrices;

/// <summary>The addresses of matrices and of what their cells open.</summary>
public static class MatrixAddresses
{
    public const string File = "/studies/{study}/matrix.{format:regex(^(xlsx|csv)$)}";

    public static string Of(string study, MatrixQuery query) => OfStudy(study) + "/matrix" + new QueryBuilder(query.Words());

    /// <summary>Before a file is made: what may still tell who people are.</summary>
    public static string Export(string study, MatrixQuery query) => OfStudy(study) + "/matrix/export" + new QueryBuilder(MatrixWords.Of(query.Question));

    /// <summary>The whole matrix as a file, however little of it is on the page.</summary>
    public static string FileOf(string study, MatrixQuery query, string format) =>
        $"{OfStudy(study)}/matrix.{format}{new QueryBuilder(MatrixWords.Of(query.Question))}";

    /// <summary>What a cell counts; the address keeps what the matrix was asked, so that the way back leads to the same one.</summary>
    public static string Cell(string study, MatrixQuery query, string row, string column) =>
        OfStudy(study) + "/matrix/cell" + new QueryBuilder(query.Words().Append(new("row", row)).Append(new("column", column)));

    /// <summary>The place of a row on the page.</summary>
    public static string Anchor(string row) => "r-" + row.Replace('/', '-');

    private static string OfStudy(string study) => $"/studies/{Uri.EscapeDataString(study)}";
}
