using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Guides;

namespace Alliage.Cli.Commands.Guides;

internal static class AskCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var alliance = new Argument<string?>("ALLIANCE") { Description = session.Words["argument.ask.alliance"], Arity = ArgumentArity.ZeroOrOne };
        var framework = Arguments.Optional("--framework", "ID", session.Words["option.framework"]);
        var json = Arguments.Json(session.Words);
        var command = new Command("ask", session.Words["command.ask"]) { study, alliance, framework, json };
        command.SetAction(async (parsed, stop) =>
        {
            var read = await session.UseCases.AskNext.Run(
                parsed.GetRequiredValue(study), parsed.GetValue(alliance), parsed.GetValue(framework), stop);
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            session.Note(read.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(StudyToAskJson.Of(read.Value, session.Language), j => j.StudyToAskJson);
            }

            AskView.Write(session, read.Value, whole: parsed.GetValue(alliance) is not null);
            return ExitCode.Done;
        });
        return command;
    }
}
