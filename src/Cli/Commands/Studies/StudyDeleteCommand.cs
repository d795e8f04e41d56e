using System.CommandLine;
using Alliage.Cli.Terminals;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyDeleteCommand
{
    public static Command Build(Session session)
    {
        var words = session.Words;
        var study = Arguments.Text(words, "STUDY", "argument.workspace-study");
        var yes = new Option<bool>("--yes") { Description = words["option.yes"] };
        var command = new Command("delete", words["command.study.delete"]) { study, yes };
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(study);
            if (!Consent.Given(session, parsed.GetValue(yes), words.Of("confirm.delete", named)))
            {
                return ExitCode.Done;
            }

            var deleted = await session.UseCases.DeleteStudy.Run(named, stop);
            if (!deleted.Succeeded)
            {
                return session.Failed(deleted.Problems);
            }

            session.Results.Line(words.Of(
                "done.delete",
                deleted.Value.Name,
                words.Count("count.alliances", deleted.Value.Alliances),
                words.Count("count.sources", deleted.Value.Sources),
                words.Count("count.codings", deleted.Value.Codings)));
            return ExitCode.Done;
        });
        return command;
    }
}
