using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Diagnosis;

namespace Alliage.Cli.Commands.Diagnosis;

internal static class DiagnosisListCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("list", session.Words["command.diagnosis.list"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var listed = await session.UseCases.ListAdvised.Run(parsed.GetRequiredValue(study), stop);
            if (!listed.Succeeded)
            {
                return session.Failed(listed.Problems);
            }

            if (parsed.GetValue(json))
            {
                return session.Json([.. listed.Value.Cases.Select(AdvisedCaseJson.Of)], j => j.IReadOnlyListAdvisedCaseJson);
            }

            AdvisedView.Write(session, listed.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
