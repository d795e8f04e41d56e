using Alliage.Core.Evidence;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Workbench.Lights;

namespace Alliage.Cli.Views.Lights;

/// <summary><c>lights STUDY ALLIANCE</c> for people: under each framework how the voices stand, and every point that anybody tells.</summary>
internal static class CaseLightsView
{
    public static void Write(Session session, CaseUnderLights read)
    {
        var (words, page, firms) = (session.Words, session.Results, read.Opened.Placement.Case.Firms);
        page.Line(words.Of("lights.case.title", read.Opened.Placement.Case.Alliance.Id, string.Join(" · ", firms.Select(f => $"{Keyword.Of(f.Voice)} {f.Pseudonym}"))));
        foreach (var light in read.Lights)
        {
            page.Blank();
            Light(session, light);
        }

        foreach (var id in read.Unread)
        {
            page.Line(words.Of("lights.unread", id));
        }

        if (read.Lights.Any(l => l.Case.Result is LightResult.Filtered))
        {
            page.Blank();
            page.Line(words[read.Interpreted ? "filters.ours" : "filters.published-only"]);
        }
    }

    private static void Light(Session session, CaseLight light)
    {
        var (words, page, terms) = (session.Words, session.Results, new Terms(light.Grid, session.Words));
        page.Line(words.Of("lights.case.grid", terms.Framework, light.Grid.Framework.Id, words["lights.voices." + Keyword.Of(light.Case.Voices)]));
        page.Line(words.Of(
            "lights.case.told",
            light.Case.Points.Count,
            string.Join(" · ", Accounts.All.Where(a => light.Case.Told(a) is not null)
                .Select(a => words["account.short." + Keyword.Of(a)] + " " + light.Case.Told(a)!.Value.ToString(words.Culture)))), 2);
        foreach (var point in light.Case.Points.Where(p => p.Told))
        {
            page.Item("·", words.Of(
                "lights.case.point",
                light.Grid.In(session.Language)[$"{Keyword.Of(point.Point.Kind)}.{point.Point.Id}.name"],
                words["lights.between." + Keyword.Of(point.Voices)],
                string.Join(" · ", Accounts.All.Where(a => point.Accounts[(int)a] is not null).Select(a => words["account.short." + Keyword.Of(a)] + " " + Says(light, point, a, terms, session)))));
        }

        Verdict(session, light, terms);
    }

    private static string Says(CaseLight light, PointOfCase point, Account account, Terms terms, Session session)
    {
        var said = point.Accounts[(int)account]!;
        return said switch
        {
            { Values.Count: > 0 } => terms.List(said.Values.Select(v => point.Point.Kind == PointKind.Axis ? terms.Pole(v) : terms.Value(point.Point.Id, v))),
            { Saying: Saying.NotSaid, Reading: { } kind } => session.Words["reading." + Keyword.Of(kind)],
            _ => session.Words["saying." + Keyword.Of(said.Saying)],
        };
    }

    /// <summary>What the framework's kind makes of the case, where that is more than its points.</summary>
    private static void Verdict(Session session, CaseLight light, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        switch (light.Case.Result)
        {
            case LightResult.Placed placed:
                page.Line(words.Of("lights.case.configuration", placed.Case.Configuration is { } c ? terms.Configuration(c) : words["configuration.none"]), 2);
                break;
            case LightResult.Checked check:
                page.Line(string.Join("; ", check.Case.Combined.Select(c => terms.Named(words["checklist." + Keyword.Of(c.Rule)], terms.Word("combined", c.Verdict)))), 2);
                break;
            case LightResult.Filtered filtered:
                page.Line(
                    string.Join(" · ", filtered.Case.Firms.OfType<Core.Filtering.FilteredFirm>().Select(f =>
                        Keyword.Of(f.Voice) + " " + (f.Position is { } position ? terms.PlaceOfFirm(position) : words["status.undetermined"]))), 2);
                break;
        }
    }
}
