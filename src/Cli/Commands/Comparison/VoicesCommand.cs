using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Comparison;

namespace Alliage.Cli.Commands.Comparison;

internal static class VoicesCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("voices", session.Words["command.voices"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var compared = await session.UseCases.CompareVoices.Run(parsed.GetRequiredValue(study), stop);
            if (!compared.Succeeded)
            {
                return session.Failed(compared.Problems);
            }

            session.Note(compared.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json([.. compared.Value.Verdicts.Select(ThemeVerdictJson.Of)], j => j.IReadOnlyListThemeVerdictJson);
            }

            VoicesView.Write(session, compared.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
