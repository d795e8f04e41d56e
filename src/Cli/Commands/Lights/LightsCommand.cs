using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Lights;

namespace Alliage.Cli.Commands.Lights;

/// <summary><c>lights</c>: the frameworks of a study with what each can tell, or one alliance under all of them.</summary>
internal static class LightsCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var alliance = new Argument<string?>("ALLIANCE") { Description = session.Words["argument.lights.alliance"], Arity = ArgumentArity.ZeroOrOne };
        var published = new Option<bool>("--published-only") { Description = session.Words["option.published-only"] };
        var json = Arguments.Json(session.Words);
        var command = new Command("lights", session.Words["command.lights"]) { study, alliance, published, json };
        command.SetAction((parsed, stop) => parsed.GetValue(alliance) is { } id
            ? OfCase(session, parsed.GetRequiredValue(study), id, !parsed.GetValue(published), parsed.GetValue(json), stop)
            : OfStudy(session, parsed.GetRequiredValue(study), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> OfStudy(Session session, string study, bool json, CancellationToken stop)
    {
        var read = await session.UseCases.ListLights.Run(study, stop);
        if (!read.Succeeded)
        {
            return session.Failed(read.Problems);
        }

        session.Note(read.Value.Opened);
        if (json)
        {
            return session.Json(StudyLightsJson.Of(read.Value), j => j.StudyLightsJson);
        }

        LightsView.Write(session, read.Value);
        return ExitCode.Done;
    }

    private static async Task<int> OfCase(Session session, string study, string alliance, bool interpreted, bool json, CancellationToken stop)
    {
        var read = await session.UseCases.OpenCaseLights.Run(study, alliance, null, interpreted, stop);
        if (!read.Succeeded)
        {
            return session.Failed(read.Problems);
        }

        session.Note(read.Value.Opened.Opened);
        if (json)
        {
            return session.Json(CaseLightsJson.Of(read.Value), j => j.CaseLightsJson);
        }

        CaseLightsView.Write(session, read.Value);
        return ExitCode.Done;
    }
}
