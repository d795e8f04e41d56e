using System.CommandLine;

namespace Alliage.Cli.Commands.Guides;

internal static class GuideCommand
{
    public static Command Build(Session session) => new("guide", session.Words["command.guide"])
    {
        GuideListCommand.Build(session),
        GuideShowCommand.Build(session),
    };
}
