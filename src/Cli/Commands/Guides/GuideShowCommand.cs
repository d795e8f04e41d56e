using System.CommandLine;
using Alliage.Cli.Json;
using Alliage.Cli.Views.Guides;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Commands.Guides;

internal static class GuideShowCommand
{
    public static Command Build(Session session)
    {
        var item = new Argument<string?>("ITEM") { Description = session.Words["argument.item"], Arity = ArgumentArity.ZeroOrOne };
        var json = Arguments.Json(session.Words);
        var command = new Command("show", session.Words["command.guide.show"]) { item, json };
        command.SetAction(async (parsed, stop) =>
        {
            var read = await session.UseCases.ReadGuide.Run(stop);
            if (!read.Succeeded)
            {
                return session.Failed(read.Problems);
            }

            var (guide, wanted) = (read.Value.Guide, parsed.GetValue(item));
            var items = guide.Items.Where(i => wanted is null || i.Id == wanted).ToList();
            if (items.Count == 0)
            {
                return session.Failed([StudyProblem.Unknown("guide-item-unknown", wanted!, guide.Items.Select(i => i.Id))]);
            }

            if (parsed.GetValue(json))
            {
                return session.Json([.. items.Select(i => GuideItemJson.Of(read.Value, i, session.Language))], j => j.IReadOnlyListGuideItemJson);
            }

            GuideView.Show(session, read.Value, items);
            return ExitCode.Done;
        });
        return command;
    }
}
