using System.CommandLine;

namespace Alliage.Cli.Commands.Access;

internal static class AccessCommand
{
    public static Command Build(Session session) => new("access", session.Words["command.access"])
    {
        AccessPassphraseCommand.Build(session),
    };
}
