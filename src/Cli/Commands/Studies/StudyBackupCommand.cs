using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyBackupCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var path = Arguments.Text(words, "PATH", "argument.backup-path");
        var command = new Command("backup", words["command.study.backup"]) { path };
        command.SetAction(async (parsed, stop) =>
        {
            var written = await Progress.While(
                session, words["progress.backup"], () => session.UseCases.BackupWorkspace.Run(parsed.GetRequiredValue(path), stop));
            if (!written.Succeeded)
            {
                return session.Failed(written.Problems);
            }

            var names = written.Value.Studies;
            var studies = words.Count("count.studies", names.Count);
            session.Results.Line(words.Of("done.backup", written.Value.Path, studies, string.Join(", ", names)));
            return ExitCode.Done;
        });
        return command;
    }
}
