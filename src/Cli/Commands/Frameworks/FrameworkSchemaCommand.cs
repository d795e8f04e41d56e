using System.CommandLine;

namespace Alliage.Cli.Commands.Frameworks;

internal static class FrameworkSchemaCommand
{
    public static Command Build(Session session)
    {
        // The schema is JSON as it is: --json is taken so that every reading command takes it.
        var json = Arguments.Json(session.Words);
        var command = new Command("schema", session.Words["command.framework.schema"]) { json };
        command.SetAction(_ =>
        {
            session.Terminal.Out.Write(session.FrameworkSchema);
            return ExitCode.Done;
        });
        return command;
    }
}
