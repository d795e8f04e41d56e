using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using Alliage.Workbench.JointPages;

namespace Alliage.Cli.Views.Diagnosis;

/// <summary>The joint page, for people: what both released, in the words of the guide and in their own.</summary>
internal static class JointView
{
    public static void Write(Session session, string alliance, OpenedJointPage opened)
    {
        var (page, words, content) = (session.Results, session.Words, opened.Content);
        page.Line(content.Made is { } made
            ? words.Of("diagnosis.joint.made", alliance, made.At.ToString("yyyy-MM-dd", words.Culture), made.By)
            : words.Of("diagnosis.joint.not-made", alliance));
        if (content.IsEmpty)
        {
            page.Line(words["diagnosis.joint.empty"]);
            return;
        }

        Items(session, opened, "diagnosis.joint.described", content.Described, related: false);
        Section(session, "diagnosis.joint.brings", content.Brings.SelectMany(b => new[]
        {
            Brought(session, b.Firm, b.Firm, b.OwnerSays), Brought(session, b.Firm, b.Firm.Other(), b.PartnerSays),
        }));
        Section(session, "diagnosis.joint.tasks", content.Tasks.Select(t =>
            words.Of("diagnosis.joint.says", words["diagnosis.claim." + Keyword.Of(t.Claim).ToLowerInvariant()], t.Words)));
        Items(session, opened, "diagnosis.joint.views", content.Views, related: true);
        Section(session, "diagnosis.joint.subjects", content.Subjects.Select(s => Subject(opened, s, session.Language)));
    }

    private static void Section(Session session, string title, IEnumerable<string> lines)
    {
        List<string> written = [.. lines];
        if (written.Count == 0)
        {
            return;
        }

        session.Results.Heading(session.Words[title]);
        foreach (var line in written)
        {
            session.Results.Item("·", line);
        }
    }

    private static void Items(
        Session session, OpenedJointPage opened, string title, IReadOnlyList<Core.JointPages.JointView> views, bool related)
    {
        if (views.Count == 0)
        {
            return;
        }

        var (page, words, said) = (session.Results, session.Words, opened.Guide.In(session.Language));
        page.Heading(words[title]);
        foreach (var view in views)
        {
            var item = opened.Guide.Guide.Items.First(i => i.Id == view.Item);
            var topic = said[GuideKeys.Topic(item)];
            page.Item("·", related ? words.Of("diagnosis.joint.says", topic, words["diagnosis.relation." + Keyword.Of(view.Relation)]) : topic);
            page.Line(words.Of("diagnosis.joint.says", "A", Spoken(session, item, said, view.A)), 4);
            page.Line(words.Of("diagnosis.joint.says", "B", Spoken(session, item, said, view.B)), 4);
        }
    }

    private static string Brought(Session session, Account firm, Account by, IReadOnlyList<string> lines) => session.Words.Of(
        "diagnosis.joint.brought", Keyword.Of(firm), Keyword.Of(by), string.Join(" · ", lines.Select(l => session.Words.Of("diagnosis.joint.own", l))));

    private static string Spoken(Session session, GuideItem item, FrameworkWording said, Saying saying) => string.Join(
        " · ", ReleasedSentence.Said(item, said, saying).Select(p => p.Own ? session.Words.Of("diagnosis.joint.own", p.Words) : p.Words));

    private static string Subject(OpenedJointPage opened, string option, string language)
    {
        var item = opened.Guide.Guide.Items.First(i => i.Id == opened.Content.SubjectsOf);
        return opened.Guide.In(language)[GuideKeys.Option(item, item.Options.First(o => o.Id == option))];
    }
}
