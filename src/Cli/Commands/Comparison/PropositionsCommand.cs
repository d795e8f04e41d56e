using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Comparison;

namespace Alliage.Cli.Commands.Comparison;

internal static class PropositionsCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("propositions", session.Words["command.propositions"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var tested = await session.UseCases.TestPropositions.Run(parsed.GetRequiredValue(study), stop);
            if (!tested.Succeeded)
            {
                return session.Failed(tested.Problems);
            }

            session.Note(tested.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json([.. tested.Value.Results.Select(PropositionJson.Of)], j => j.IReadOnlyListPropositionJson);
            }

            PropositionsView.Write(session, tested.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
