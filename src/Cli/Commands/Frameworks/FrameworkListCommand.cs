using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Frameworks;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkListCommand
{
    public static Command Build(Session session)
    {
        var json = Arguments.Json(session.Words);
        var command = new Command("list", session.Words["command.framework.list"]) { json };
        command.SetAction(async (parsed, stop) =>
        {
            var listed = await session.UseCases.ListFrameworks.Run(stop);
            if (parsed.GetValue(json))
            {
                return session.Json(
                    [.. listed.Select(f => ListedFrameworkJson.Of(f, session.Language))], j => j.IReadOnlyListListedFrameworkJson);
            }

            FrameworkListView.Write(session, listed);
            return ExitCode.Done;
        });
        return command;
    }
}
