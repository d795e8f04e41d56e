using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyExportCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Study(words);
        var path = Arguments.Text(words, "PATH", "argument.export-path");
        var command = new Command("export", words["command.study.export"]) { study, path };
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(study);
            var written = await Progress.While(
                session,
                words.Of("progress.export", named),
                () => session.UseCases.ExportStudy.Run(named, parsed.GetRequiredValue(path), stop));
            if (!written.Succeeded)
            {
                return session.Failed(written.Problems);
            }

            session.Results.Line(words.Of(
                "done.export", named, written.Value.Path, words.Count("count.files", written.Value.Files)));
            return ExitCode.Done;
        });
        return command;
    }
}
