using Alliage.Cli.Views.Comparison;
using Alliage.Core.Problems;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Commands.Comparison;

/// <summary>Writes a matrix to a file where nothing stands yet, after saying what may tell who people are.</summary>
internal static class MatrixToFile
{
    public static async Task<int> Write(Session session, string study, MatrixQuestion asked, string format, string path, CancellationToken stop)
    {
        var written = await session.UseCases.ExportMatrix.Run(study, asked, format, session.Language, stop);
        if (!written.Succeeded)
        {
            return session.Failed(written.Problems);
        }

        session.Note(written.Value.Ordered.Opened);
        var traced = await session.UseCases.FindTraces.Run(study, stop);
        if (!traced.Succeeded)
        {
            return session.Failed(traced.Problems);
        }

        TracesView.Write(session, traced.Value.Traces);
        var full = Path.GetFullPath(path);
        if (File.Exists(full) || Directory.Exists(full))
        {
            return session.Failed([Problem.Of(MatrixProblem.PathTaken, path)]);
        }

        try
        {
            // All or nothing: a file that was cut short would open as a smaller matrix.
            var beside = full + ".part";
            await File.WriteAllBytesAsync(beside, written.Value.Bytes, stop);
            File.Move(beside, full);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return session.Failed([Problem.Of(MatrixProblem.NotWritten, path, refused.Message)]);
        }

        var matrix = written.Value.Ordered.Matrix;
        session.Results.Line(session.Words.Of("done.matrix", full, matrix.Groups.Sum(g => g.Rows.Count), matrix.Columns.Count, matrix.Cases, matrix.OfCases));
        return ExitCode.Done;
    }
}
