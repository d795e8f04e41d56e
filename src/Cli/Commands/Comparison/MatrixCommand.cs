using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Comparison;
using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Workbench.Comparison;

namespace Alliage.Cli.Commands.Comparison;

internal static class MatrixCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var across = new MatrixOptions(words);
        var within = Arguments.Optional("--within", "ALLIANCE", words["option.within"]);
        var by = Arguments.OneOf("--by", WithinRows.Facets, words["option.within-by"]);
        var json = Arguments.Json(words);
        var files = session.UseCases.ExportMatrix.Formats
            .Select(f => (Format: f, Path: Arguments.Optional("--" + f, "FILE", words.Of("option.file", f))))
            .ToList();
        var command = new Command("matrix", words["command.matrix"]) { study };
        across.AddTo(command);
        command.Add(within);
        command.Add(by);
        foreach (var (_, path) in files)
        {
            command.Add(path);
        }

        command.Add(json);
        command.Validators.Add(result =>
        {
            bool Given(Option option) => result.GetResult(option) is { Implicit: false };
            if (Given(within) && across.All.Concat(files.Select(f => f.Path)).Any(Given))
            {
                result.AddError(words["usage.within-alone"]);
            }

            if (Given(by) && !Given(within))
            {
                result.AddError(words["usage.by-within"]);
            }

            if (files.Count(f => Given(f.Path)) + (Given(json) ? 1 : 0) > 1)
            {
                result.AddError(words["usage.one-form"]);
            }
        });
        command.SetAction((parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(study);
            var file = files.Where(f => parsed.GetValue(f.Path) is not null).ToList();
            return parsed.GetValue(within) is { } alliance ? Within(session, named, alliance, parsed.GetValue(across.Framework), Keyword.Read<WithinRows>(parsed.GetRequiredValue(by))!.Value, parsed.GetValue(json), stop)
                : file is [var only] ? MatrixToFile.Write(session, named, across.Of(parsed), only.Format, parsed.GetValue(only.Path)!, stop)
                : Across(session, named, across.Of(parsed), parsed.GetValue(json), stop);
        });
        return command;
    }

    private static async Task<int> Across(Session session, string study, MatrixQuestion asked, bool json, CancellationToken stop)
    {
        var ordered = await session.UseCases.OrderMatrix.Run(study, asked, stop);
        if (!ordered.Succeeded)
        {
            return session.Failed(ordered.Problems);
        }

        session.Note(ordered.Value.Opened);
        if (json)
        {
            return session.Json(MatrixJson.Of(ordered.Value, session.Language), j => j.MatrixJson);
        }

        MatrixView.Write(session, ordered.Value);
        return ExitCode.Done;
    }

    private static async Task<int> Within(Session session, string study, string alliance, string? framework, WithinRows by, bool json, CancellationToken stop)
    {
        var opened = await session.UseCases.OpenCase.Run(study, alliance, framework, stop);
        if (!opened.Succeeded)
        {
            return session.Failed(opened.Problems);
        }

        session.Note(opened.Value.Opened);
        if (json)
        {
            return session.Json(MatrixJson.Of(opened.Value, by), j => j.MatrixJson);
        }

        WithinCaseView.Write(session, opened.Value, by);
        return ExitCode.Done;
    }
}
