using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyRestoreCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var path = Arguments.Text(words, "PATH", "argument.restore-path");
        var yes = new Option<bool>("--yes") { Description = words["option.yes"] };
        var command = new Command("restore", words["command.study.restore"]) { path, yes };
        command.SetAction(async (parsed, stop) =>
        {
            var from = parsed.GetRequiredValue(path);
            if (!Consent.Given(session, parsed.GetValue(yes), words.Of("confirm.restore", from)))
            {
                return ExitCode.Done;
            }

            var restored = await Progress.While(
                session, words["progress.restore"], () => session.UseCases.RestoreWorkspace.Run(from, stop));
            if (!restored.Succeeded)
            {
                return session.Failed(restored.Problems);
            }

            var names = restored.Value.Studies;
            session.Results.Line(words.Of("done.restore", from, words.Count("count.studies", names.Count), string.Join(", ", names)));
            return ExitCode.Done;
        });
        return command;
    }
}
