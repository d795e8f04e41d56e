using Alliage.Core.Studies;
using Alliage.Workbench.Lights;

namespace Alliage.Cli.Views.Lights;

/// <summary><c>lights STUDY</c> for people: the frameworks that it is read with and could be, and what each can tell.</summary>
internal static class LightsView
{
    public static void Write(Session session, StudyLights read)
    {
        var (words, page) = (session.Words, session.Results);
        page.Line(words.Of("place.title", session.Of(read.Opened.Study.Settings.Title), read.Opened.Study.Name));
        page.Line(words.Of("lights.count", read.InUse.Count(), read.Lights.Count));
        foreach (var light in read.Lights)
        {
            page.Blank();
            Entry(session, light);
        }
    }

    private static void Entry(Session session, ListedLight light)
    {
        var (words, page) = (session.Words, session.Results);
        if (light is not { Grid: { } grid, Matter: { } matter, Reach: { } reach })
        {
            page.Line(words.Of("lights.unread", light.Id));
            return;
        }

        page.Line(words.Of(
            "lights.entry", grid.In(session.Language)["name"], light.Id, words["kind." + Keyword.Of(grid.Framework.Kind)], words["lights.place." + Keyword.Of(light.Place)]));
        if (light.OtherVersion)
        {
            page.Line(words.Of("lights.other-version", light.Version, grid.Framework.Version), 2);
        }

        page.Item("·", words.Of("lights.matter", matter.Indicators.N, matter.Indicators.Of, matter.Codes.N, matter.Codes.Of, matter.Rows.N, matter.Rows.Of));
        page.Item("·", words.Of("lights.reach", reach.Alliances.N, reach.Alliances.Of, reach.Voices.N, reach.Voices.Of));
        page.Item("·", words.Of("lights.told", reach.Told.N, reach.Told.Of, reach.Silent.N));
    }
}
