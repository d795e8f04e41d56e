using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Comparison;

namespace Alliage.Cli.Commands.Comparison;

internal static class ClaimsCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("claims", session.Words["command.claims"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var recomputed = await session.UseCases.RecomputeClaims.Run(parsed.GetRequiredValue(study), stop);
            if (!recomputed.Succeeded)
            {
                return session.Failed(recomputed.Problems);
            }

            session.Note(recomputed.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(
                    [.. recomputed.Value.Results.Select(r => ClaimJson.Of(r, session.Language))], j => j.IReadOnlyListClaimJson);
            }

            ClaimsView.Write(session, recomputed.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
