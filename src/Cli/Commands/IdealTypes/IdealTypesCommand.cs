using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.IdealTypes;

namespace Alliage.Cli.Commands.IdealTypes;

internal static class IdealTypesCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("ideal-types", session.Words["command.ideal-types"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            var found = await session.UseCases.FindIdealTypes.Run(parsed.GetRequiredValue(study), stop);
            if (!found.Succeeded)
            {
                return session.Failed(found.Problems);
            }

            session.Note(found.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(IdealTypesJson.Of(found.Value), j => j.IdealTypesJson);
            }

            IdealTypesView.Write(session, found.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
