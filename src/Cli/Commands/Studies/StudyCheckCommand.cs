using System.CommandLine;
using Alliage.Cli.Views.Studies;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyCheckCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("check", session.Words["command.study.check"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(study);
            return CheckView.Write(session, named, await session.UseCases.CheckStudy.Run(named, stop), parsed.GetValue(json));
        });
        return command;
    }
}
