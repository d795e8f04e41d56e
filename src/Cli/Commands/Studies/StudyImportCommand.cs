using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyImportCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var path = Arguments.Text(words, "PATH", "argument.import-path");
        var name = Arguments.Optional("--as", "NAME", words["option.as"]);
        var by = Arguments.Optional("--by", "NAME", words["option.import-by"]);
        var command = new Command("import", words["command.study.import"]) { path, name, by };
        command.SetAction(async (parsed, stop) =>
        {
            var from = parsed.GetRequiredValue(path);
            var imported = await Progress.While(
                session,
                words.Of("progress.import", from),
                () => session.UseCases.ImportStudy.Run(from, parsed.GetValue(name), parsed.GetValue(by), stop));
            if (!imported.Succeeded)
            {
                return session.Failed(imported.Problems);
            }

            var study = imported.Value;
            session.Results.Line(words.Of(
                "done.import",
                study.Name,
                words.Count("count.alliances", study.Cases.Count),
                words.Count("count.sources", study.Cases.Sum(c => c.Sources.Count)),
                words.Count("count.codings", study.Cases.Sum(c => c.Sources.Sum(s => s.Codings.Count)))));
            return ExitCode.Done;
        });
        return command;
    }
}
