using System.CommandLine;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkCommand
{
    public static Command Build(Session session) => new("framework", session.Words["command.framework"])
    {
        FrameworkListCommand.Build(session),
        FrameworkCheckCommand.Build(session),
        FrameworkImportCommand.Build(session),
        FrameworkExportCommand.Build(session),
        FrameworkSchemaCommand.Build(session),
    };
}
