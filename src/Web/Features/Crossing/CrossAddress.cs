using Alliage.Core.Crossing;
using Alliage.Workbench.Crossing;
using Microsoft.AspNetCore.Http.Extensions;

namespace Alliage.Web.Features.Crossing;

/// <summary>The addresses of the cross table.</summary>
public static class CrossAddress
{
    /// <summary>As it opens where nothing is asked.</summary>
    public static string Of(string study) => $"/studies/{Uri.EscapeDataString(study)}/cross";

    /// <summary>The study's own framework against another.</summary>
    public static string With(string study, string framework) => Of(study) + new QueryBuilder { { "columns", framework } };

    /// <summary>The same table with rows and columns exchanged.</summary>
    public static string Turned(string study, CrossTable table, bool publishedOnly) =>
        Of(study) + new QueryBuilder(CrossWords.Of(table with { RowSide = table.ColumnSide, ColumnSide = table.RowSide }, publishedOnly));
}
