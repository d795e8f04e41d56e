using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;

namespace Alliage.Cli.Views.Guides;

/// <summary>The interview guide for people.</summary>
internal static class GuideView
{
    public static void List(Session session, OpenedGuide guide)
    {
        var (words, page, said) = (session.Words, session.Results, guide.Worded.In(session.Language));
        page.Line(said["name"]);
        page.Line(words.Of("guide.count", guide.Guide.Items.Count, guide.Guide.Items.Count(i => i.Short)));
        page.Blank();
        foreach (var item in guide.Guide.Items)
        {
            page.Item($"{item.Order,2}", words.Of(item.Short ? "guide.item.short" : "guide.item", said[GuideKeys.Question(item)], item.Id), 0);
        }

        page.Blank();
        page.Line(said["caution"]);
    }

    public static void Show(Session session, OpenedGuide guide, IReadOnlyList<GuideItem> items)
    {
        foreach (var item in items)
        {
            One(session, guide, item);
        }

        session.Results.Blank();
        session.Results.Line(guide.Worded.In(session.Language)["caution"]);
    }

    private static void One(Session session, OpenedGuide guide, GuideItem item)
    {
        var (words, page, said) = (session.Words, session.Results, guide.Worded.In(session.Language));
        page.Heading($"{item.Order}. {item.Id}");
        page.Line(said[GuideKeys.Question(item)]);
        if (item.Id == guide.Guide.OpenFirst)
        {
            page.Line(said["open-first"], 2);
        }

        foreach (var option in item.Options)
        {
            page.Item("○", said[GuideKeys.Option(item, option)] + Indicators(session, guide, option.Informs));
        }

        page.Line(words.Of("guide.probe", said[GuideKeys.Probe(item)]));
        if (item.SilenceMayMean)
        {
            page.Line(words.Of("guide.silence", said[GuideKeys.Silence(item)]));
        }

        page.Line(words.Of(
            "guide.about",
            guide.Theme(item.Theme, session.Language),
            guide.Facet(item.Facet, session.Language),
            words["answer-type." + Keyword.Of(item.Type)],
            words["visibility." + Keyword.Of(item.Visibility)]));
        if (item.Informs.Count > 0)
        {
            page.Line(words.Of("guide.informs", string.Join(", ", item.Informs.Select(i => guide.Indicator(i, session.Language)))));
        }

        if (guide.Of(item) is { Count: > 0 } frameworks)
        {
            page.Line(words.Of("guide.frameworks", string.Join(", ", frameworks.Select(f => f.Framework.Id))));
        }
    }

    private static string Indicators(Session session, OpenedGuide guide, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? "" : session.Words.Of("guide.option.informs", string.Join(", ", ids.Select(i => guide.Indicator(i, session.Language))));
}
