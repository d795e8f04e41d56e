using System.CommandLine;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyCommand
{
    public static Command Build(Session session) => new("study", session.Words["command.study"])
    {
        StudyListCommand.Build(session),
        StudyOverviewCommand.Build(session),
        StudyImportCommand.Build(session),
        StudyAddCommand.Build(session),
        StudyExportCommand.Build(session),
        StudyCheckCommand.Build(session),
        StudySchemaCommand.Build(session),
        StudyBackupCommand.Build(session),
        StudyRestoreCommand.Build(session),
        StudyDeleteCommand.Build(session),
    };
}
