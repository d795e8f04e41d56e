using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Diagnosis;

namespace Alliage.Cli.Commands.Diagnosis;

internal static class DiagnosisJointCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var alliance = Arguments.Text(session.Words, "ALLIANCE", "argument.alliance");
        var json = Arguments.Json(session.Words);
        var command = new Command("joint", session.Words["command.diagnosis.joint"]) { study, alliance, json };
        command.SetAction(async (parsed, stop) =>
        {
            var of = parsed.GetRequiredValue(alliance);
            var opened = await session.UseCases.OpenJointPage.Run(parsed.GetRequiredValue(study), of, stop);
            if (!opened.Succeeded)
            {
                return session.Failed(opened.Problems);
            }

            if (parsed.GetValue(json))
            {
                return session.Json(JointJson.Of(of, opened.Value), j => j.JointJson);
            }

            JointView.Write(session, of, opened.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
