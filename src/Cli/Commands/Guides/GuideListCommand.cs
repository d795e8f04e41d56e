using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Guides;

namespace Alliage.Cli.Commands.Guides;

internal static class GuideListCommand
{
    public static Command Build(Session session)
    {
        var json = Arguments.Json(session.Words);
        var command = new Command("list", session.Words["command.guide.list"]) { json };
        command.SetAction(async (parsed, stop) =>
        {
            var read = await session.UseCases.ReadGuide.Run(stop);
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            if (parsed.GetValue(json))
            {
                return session.Json(
                    [.. read.Value.Guide.Items.Select(i => ListedItemJson.Of(read.Value, i, session.Language))], j => j.IReadOnlyListListedItemJson);
            }

            GuideView.List(session, read.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
