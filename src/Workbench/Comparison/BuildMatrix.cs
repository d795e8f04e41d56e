using Alliage.Core.Comparison;
using Alliage.Core.Problems;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Comparison;

/// <summary>A cross-case matrix with the study it is of.</summary>
public sealed record BuiltMatrix(OpenedStudy Opened, MatrixRows Rows, MatrixColumns Columns, MatrixCell Cell, Matrix Matrix);

/// <summary>Builds the cross-case matrix of a study.</summary>
public sealed class BuildMatrix(OpenStudy open)
{
    public async Task<Result<BuiltMatrix>> Run(
        string study, MatrixRows rows, MatrixColumns columns, MatrixCell cell, CancellationToken stop)
    {
        var opened = await open.Run(study, null, stop);
        return opened.Succeeded
            ? new BuiltMatrix(
                opened.Value,
                rows,
                columns,
                cell,
                CrossCaseMatrix.Of(opened.Value.Study, opened.Value.Framework.Framework, rows, columns, cell))
            : Result<BuiltMatrix>.Failed(opened.Problems);
    }
}
