using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Studies;

namespace Alliage.Cli.Commands.Studies;

internal static class StudySchemaCommand
{
    public static Command Build(Session session)
    {
        var json = Arguments.Json(session.Words);
        var command = new Command("schema", session.Words["command.study.schema"]) { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                return session.Json([.. session.StudySchema.Select(FileSchemaJson.Of)], j => j.IReadOnlyListFileSchemaJson);
            }

            StudySchemaView.Write(session);
            return ExitCode.Done;
        });
        return command;
    }
}
