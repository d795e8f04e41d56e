using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Studies;

namespace Alliage.Cli.Commands.Studies;

internal static class StudyListCommand
{
    public static Command Build(Session session)
    {
        var json = Arguments.Json(session.Words);
        var command = new Command("list", session.Words["command.study.list"]) { json };
        command.SetAction(async (parsed, stop) =>
        {
            var listed = await session.UseCases.ListStudies.Run(stop);
            if (!listed.Succeeded)
            {
                return session.Failed(listed.Problems);
            }

            if (parsed.GetValue(json))
            {
                return session.Json(
                    [.. listed.Value.Select(s => ListedStudyJson.Of(s, session.Language))], j => j.IReadOnlyListListedStudyJson);
            }

            StudyListView.Write(session, listed.Value);
            return ExitCode.Done;
        });
        return command;
    }
}
