using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Placement;

namespace Alliage.Cli.Commands.Placement;

internal static class PlaceCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var framework = Arguments.Optional("--framework", "ID", session.Words["option.framework"]);
        var json = Arguments.Json(session.Words);
        var command = new Command("place", session.Words["command.place"]) { study, framework, json };
        command.SetAction(async (parsed, stop) =>
        {
            var placed = await session.UseCases.PlaceStudy.Run(parsed.GetRequiredValue(study), parsed.GetValue(framework), stop);
            if (!placed.Succeeded)
            {
                return session.Failed(placed.Problems);
            }

            session.Note(placed.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(StudyPlacementsJson.Of(placed.Value), j => j.StudyPlacementsJson);
            }

            PlacementsView.Write(session, placed.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
