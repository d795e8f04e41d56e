using System.CommandLine;
using Alliage.Cli.Views.Studies;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkCheckCommand
{
    public static Command Build(Session session)
    {
        var file = Arguments.Text(session.Words, "FILE", "argument.framework-file");
        var json = Arguments.Json(session.Words);
        var command = new Command("check", session.Words["command.framework.check"]) { file, json };
        command.SetAction(async (parsed, stop) =>
        {
            var named = parsed.GetRequiredValue(file);
            var read = await session.UseCases.CheckFramework.Run(named, stop);
            return CheckView.Write(session, named, read.Problems, parsed.GetValue(json));
        });
        return command;
    }
}
