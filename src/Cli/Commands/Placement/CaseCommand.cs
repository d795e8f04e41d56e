using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Placement;

namespace Alliage.Cli.Commands.Placement;

internal static class CaseCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var alliance = Arguments.Text(session.Words, "ALLIANCE", "argument.alliance");
        var json = Arguments.Json(session.Words);
        var command = new Command("case", session.Words["command.case"]) { study, alliance, json };
        command.SetAction(async (parsed, stop) =>
        {
            var opened = await session.UseCases.OpenCase.Run(parsed.GetRequiredValue(study), parsed.GetRequiredValue(alliance), stop);
            if (!opened.Succeeded)
            {
                return session.Failed(opened.Problems);
            }

            session.Note(opened.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(CaseJson.Of(opened.Value, session.Language), j => j.CaseJson);
            }

            CaseView.Write(session, opened.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
