using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Placement;
using Alliage.Workbench.Placement;

namespace Alliage.Cli.Commands.Placement;

internal static class PlaceCommand
{
    public static Command Build(Session session)
    {
        var study = Arguments.Study(session.Words);
        var framework = Arguments.Optional("--framework", "ID", session.Words["option.framework"]);
        var published = new Option<bool>("--published-only") { Description = session.Words["option.published-only"] };
        var json = new Option<bool>("--json") { Description = session.Words["option.json.place"] };
        var command = new Command("place", session.Words["command.place"]) { study, framework, published, json };
        command.SetAction(async (parsed, stop) =>
        {
            var interpreted = !parsed.GetValue(published);
            var read = await session.UseCases.ReadStudy.Run(
                parsed.GetRequiredValue(study), parsed.GetValue(framework), interpreted, stop);
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            session.Note(read.Value.Opened);
            if (!interpreted && read.Value is not StudyUnderFramework.Filtered)
            {
                session.Notes.Line(session.Words.Of("note.nothing-interpreted", read.Value.Framework.Id));
            }

            return parsed.GetValue(json) ? Json(session, read.Value) : Text(session, read.Value);
        });
        return command;
    }

    private static int Json(Session session, StudyUnderFramework read) => read switch
    {
        StudyUnderFramework.OnAxes axes => session.Json(StudyPlacementsJson.Of(axes.Placed), j => j.StudyPlacementsJson),
        StudyUnderFramework.Checked list => session.Json(StudyChecklistJson.Of(list), j => j.StudyChecklistJson),
        StudyUnderFramework.Profiled profile => session.Json(StudyProfileJson.Of(profile), j => j.StudyProfileJson),
        StudyUnderFramework.Filtered filters => session.Json(StudyFiltersJson.Of(filters), j => j.StudyFiltersJson),
        StudyUnderFramework.Flowing flow => session.Json(StudyFlowJson.Of(flow), j => j.StudyFlowJson),
        _ => throw new ArgumentException("A kind of framework without JSON.", nameof(read)),
    };

    private static int Text(Session session, StudyUnderFramework read)
    {
        switch (read)
        {
            case StudyUnderFramework.OnAxes axes:
                PlacementsView.Write(session, axes.Placed);
                break;
            case StudyUnderFramework.Checked list:
                ChecklistView.Write(session, list);
                break;
            case StudyUnderFramework.Profiled profile:
                ProfileView.Write(session, profile);
                break;
            case StudyUnderFramework.Filtered filters:
                FiltersView.Write(session, filters);
                break;
            case StudyUnderFramework.Flowing flow:
                FlowView.Write(session, flow);
                break;
            default:
                throw new ArgumentException("A kind of framework without a view.", nameof(read));
        }

        return ExitCode.Done;
    }
}
