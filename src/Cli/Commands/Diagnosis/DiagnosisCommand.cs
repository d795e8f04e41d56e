using System.CommandLine;

namespace Alliage.Cli.Commands.Diagnosis;

internal static class DiagnosisCommand
{
    public static Command Build(Session session) => new("diagnosis", session.Words["command.diagnosis"])
    {
        DiagnosisListCommand.Build(session),
        DiagnosisCodeCommand.Build(session),
        DiagnosisJointCommand.Build(session),
    };
}
