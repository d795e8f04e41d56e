using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Comparison;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;

namespace Alliage.Cli.Commands.Comparison;

internal static class MatrixCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var rows = Arguments.OneOf("--rows", MatrixRows.Alliances, words["option.rows"]);
        var columns = Arguments.OneOf("--columns", MatrixColumns.Themes, words["option.columns"]);
        var cell = Arguments.OneOf("--cell", MatrixCell.Count, words["option.cell"]);
        var within = Arguments.Optional("--within", "ALLIANCE", words["option.within"]);
        var json = Arguments.Json(words);
        var command = new Command("matrix", words["command.matrix"]) { study, rows, columns, cell, within, json };
        command.Validators.Add(result =>
        {
            Option[] across = [rows, columns, cell];
            if (result.GetResult(within) is not null && across.Any(o => result.GetResult(o) is { Implicit: false }))
            {
                result.AddError(words["usage.within-alone"]);
            }
        });
        command.SetAction((parsed, stop) => parsed.GetValue(within) is { } alliance
            ? Within(session, parsed.GetRequiredValue(study), alliance, parsed.GetValue(json), stop)
            : Across(
                session,
                parsed.GetRequiredValue(study),
                Keyword.Read<MatrixRows>(parsed.GetRequiredValue(rows))!.Value,
                Keyword.Read<MatrixColumns>(parsed.GetRequiredValue(columns))!.Value,
                Keyword.Read<MatrixCell>(parsed.GetRequiredValue(cell))!.Value,
                parsed.GetValue(json),
                stop));
        return command;
    }

    private static async Task<int> Across(
        Session session, string study, MatrixRows rows, MatrixColumns columns, MatrixCell cell, bool json, CancellationToken stop)
    {
        var built = await session.UseCases.BuildMatrix.Run(study, rows, columns, cell, stop);
        if (!built.Succeeded)
        {
            return session.Failed(built.Problems);
        }

        session.Note(built.Value.Opened);
        if (json)
        {
            return session.Json(MatrixJson.Of(built.Value.Matrix), j => j.MatrixJson);
        }

        MatrixView.Write(session, built.Value);
        return ExitCode.Done;
    }

    private static async Task<int> Within(Session session, string study, string alliance, bool json, CancellationToken stop)
    {
        var opened = await session.UseCases.OpenCase.Run(study, alliance, stop);
        if (!opened.Succeeded)
        {
            return session.Failed(opened.Problems);
        }

        session.Note(opened.Value.Opened);
        if (json)
        {
            return session.Json(MatrixJson.Of(opened.Value), j => j.MatrixJson);
        }

        WithinCaseView.Write(session, opened.Value);
        return ExitCode.Done;
    }
}
