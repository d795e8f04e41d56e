using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Studies;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyOverviewCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var json = Arguments.Json(session.Words);
        var command = new Command("overview", session.Words["command.study.overview"]) { study, json };
        command.SetAction(async (parsed, stop) =>
        {
            // Nothing of what was changed of late: that is the journal's, and takes a replay.
            var read = await session.UseCases.OverviewStudy.Run(parsed.GetRequiredValue(study), 0, stop);
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            session.Note(read.Value.Opened);
            if (parsed.GetValue(json))
            {
                return session.Json(StudyOverviewJson.Of(read.Value), j => j.StudyOverviewJson);
            }

            StudyOverviewView.Write(session, read.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
