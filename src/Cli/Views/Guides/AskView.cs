using Alliage.Cli.Views.Placement;
using Alliage.Core.Guides;
using Alliage.Core.Guides.Next;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;

namespace Alliage.Cli.Views.Guides;

/// <summary><c>ask</c> for people: how much stays open and, of one alliance, every question with what it may tell.</summary>
internal static class AskView
{
    private const int Shown = 3;

    public static void Write(Session session, StudyToAsk read, bool whole)
    {
        var (words, terms) = (session.Words, new Terms(session, read.Opened));
        FrameworkHeader.Write(session, read.Opened, terms);
        var voices = read.Cases.SelectMany(c => c.Voices).ToList();
        session.Results.Blank();
        session.Results.Line(words.Of("ask.voices", voices.Count(v => v.Open.Count > 0), voices.Count));
        foreach (var one in read.Cases)
        {
            session.Results.Heading(one.Case.Alliance.Id);
            foreach (var voice in one.Voices)
            {
                Voice(session, read, voice, whole);
            }
        }

        session.Results.Blank();
        session.Results.Line(read.Guide.Worded.In(session.Language)["caution"]);
    }

    private static void Voice(Session session, StudyToAsk read, VoiceToAsk voice, bool whole)
    {
        var (words, page, said) = (session.Words, session.Results, read.Guide.Worded.In(session.Language));
        var names = read.Opened.Framework.In(session.Language);
        page.Line(words.Of(
            voice.Heard ? "ask.open" : "ask.open.not-heard", words["account." + Keyword.Of(voice.Voice)], voice.Open.Count, voice.Points));
        var asked = whole ? voice.Questions : voice.First(Shown);
        foreach (var next in asked)
        {
            page.Item($"{next.Item.Order,2}.", said[GuideKeys.Question(next.Item)], 2);
            page.Line(words.Of("ask.tells", string.Join(", ", next.Points.Select(Name))), 6);
            if (whole)
            {
                page.Line(words.Of("guide.probe", said[GuideKeys.Probe(next.Item)]), 6);
            }
        }

        if (asked.Count < voice.Questions.Count)
        {
            page.Line(words.Of("ask.more", voice.Questions.Count - asked.Count), 2);
        }

        string Name(OpenPoint point) => words.Of(
            "ask.point", names[$"{Keyword.Of(point.Kind)}.{point.Id}.name"], words["open-reason." + Keyword.Of(point.Reason)]);
    }
}
