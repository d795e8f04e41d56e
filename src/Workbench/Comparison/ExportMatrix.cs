using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison.Sheets;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Comparison;

/// <summary>A matrix as a file.</summary>
/// <param name="Name">A name for it.</param>
/// <param name="ContentType">Its kind, as the web names it.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Ordered">The matrix.</param>
public sealed record ExportedMatrix(string Name, string ContentType, byte[] Bytes, OrderedCases Ordered);

/// <summary>Writes the matrix that a question asks for as a spreadsheet: the same cells as on the page, all rows, in the same order.</summary>
public sealed class ExportMatrix(OrderMatrix order, IReadOnlyList<ISheetFormat> formats, TimeProvider clock)
{
    /// <summary>The formats' names, such as <c>xlsx</c>.</summary>
    public IReadOnlyList<string> Formats => [.. formats.Select(f => f.Extension)];

    /// <summary>Problems of the question and of the study; <c>matrix-format-unknown</c>.</summary>
    public async Task<Result<ExportedMatrix>> Run(string study, MatrixQuestion asked, string format, string language, CancellationToken stop)
    {
        if (formats.FirstOrDefault(f => f.Extension == format) is not { } writes)
        {
            return Result<ExportedMatrix>.Failed([Problem.Of(MatrixProblem.UnknownFormat, format, string.Join(", ", Formats))]);
        }

        var ordered = await order.Run(study, asked, stop);
        return ordered.Succeeded
            ? new ExportedMatrix(
                $"{ordered.Value.Opened.Study.Name}-matrix-{(asked.Framework is { } framework ? framework + "-" : "")}{Keyword.Of(asked.Rows)}-{Keyword.Of(asked.Columns)}-{Keyword.Of(asked.Shows)}.{format}",
                writes.ContentType,
                writes.Write(Sheets(ordered.Value, language)),
                ordered.Value)
            : Result<ExportedMatrix>.Failed(ordered.Problems);
    }

    /// <summary>Words go with all the evidence behind them; a matrix of numbers takes no word out of the study.</summary>
    private IReadOnlyList<Sheet> Sheets(OrderedCases ordered, string language)
    {
        var names = new MatrixNames(ordered.Opened, ordered.Asked, language);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        Sheet[] sheets = [MatrixSheet.Of(ordered, names), AboutSheet.Of(ordered, names, today)];
        return MatrixSheet.IsWords(ordered) ? [.. sheets, EvidenceSheet.Of(ordered, names)] : sheets;
    }
}
