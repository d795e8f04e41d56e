using Alliage.Core.Comparison;
using Alliage.Web.Tests.Alliances;

namespace Alliage.Web.Tests.Matrices;

/// <summary>The matrix as the engine builds it: no order, no choice, no page.</summary>
internal static class Plain
{
    public static async Task<Matrix> Matrix(Site site, string study, MatrixRows rows, MatrixColumns columns, MatrixCell cell)
    {
        var opened = (await site.UseCases.OpenStudy.Run(study, null, Site.Stop)).Value;
        return CrossCaseMatrix.Of(opened.Study, opened.Framework.Framework, rows, columns, cell);
    }
}
