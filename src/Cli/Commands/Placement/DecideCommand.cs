using System.CommandLine;
using Alliage.Cli.Views.Placement;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Commands.Placement;

internal static class DecideCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var alliance = Arguments.Text(session.Words, "ALLIANCE", "argument.alliance");
        var axis = Arguments.Needed("--axis", "AXIS", session.Words["option.axis"]);
        var pole = Arguments.Needed("--pole", "POLE", session.Words["option.pole"]);
        var reason = Arguments.Needed("--reason", "TEXT", session.Words["option.reason"]);
        var by = Arguments.Needed("--by", "NAME", session.Words["option.by"]);
        var command = new Command("decide", session.Words["command.decide"]) { study, alliance, axis, pole, reason, by };
        command.SetAction(async (parsed, stop) =>
        {
            var decision = new PlacementDecision(
                parsed.GetRequiredValue(alliance),
                parsed.GetRequiredValue(axis),
                parsed.GetRequiredValue(pole),
                parsed.GetRequiredValue(reason),
                parsed.GetRequiredValue(by));
            var decided = await session.UseCases.DecidePlacement.Run(parsed.GetRequiredValue(study), decision, stop);
            if (!decided.Succeeded)
            {
                return session.Failed(decided.Problems);
            }

            DecisionView.Write(session, decided.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
