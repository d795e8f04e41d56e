using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Crossing;
using Alliage.Core.Crossing;
using Alliage.Core.Studies;
using Alliage.Workbench.Crossing;

namespace Alliage.Cli.Commands.Crossing;

internal static class CrossCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var rows = Arguments.Optional("--rows", "FRAMEWORK[:WORD]", words["option.cross.rows"]);
        var columns = Arguments.Optional("--columns", "FRAMEWORK[:WORD]", words["option.cross.columns"]);
        var rowsOf = Of("--rows-of", words["option.cross.of"]);
        var columnsOf = Of("--columns-of", words["option.cross.of"]);
        var published = new Option<bool>("--published-only") { Description = words["option.published-only"] };
        var json = Arguments.Json(words);
        var command = new Command("cross", words["command.cross"]) { study, rows, rowsOf, columns, columnsOf, published, json };
        command.SetAction(async (parsed, stop) =>
        {
            var given = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["rows"] = parsed.GetValue(rows),
                ["rows-of"] = parsed.GetValue(rowsOf),
                ["columns"] = parsed.GetValue(columns),
                ["columns-of"] = parsed.GetValue(columnsOf),
                ["published-only"] = parsed.GetValue(published) ? "1" : null,
            };
            var crossed = await session.UseCases.CrossStudy.Run(parsed.GetRequiredValue(study), CrossWords.Read(given.GetValueOrDefault), stop);
            if (!crossed.Succeeded)
            {
                return session.Failed(crossed.Problems);
            }

            session.Note(crossed.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(CrossJson.Of(crossed.Value), j => j.CrossJson);
            }

            CrossView.Write(session, crossed.Value);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> Of(string name, string description)
    {
        var option = Arguments.Optional(name, string.Join('|', Keyword.All<Whose>()), description);
        option.AcceptOnlyFromAmong([.. Keyword.All<Whose>()]);
        return option;
    }
}
