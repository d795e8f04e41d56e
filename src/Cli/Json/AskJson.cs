using Alliage.Core.Guides;
using Alliage.Core.Guides.Next;
using Alliage.Core.Studies;
using Alliage.Workbench.Guides;

namespace Alliage.Cli.Json;

/// <summary><c>ask --json</c>: what each voice would have to be asked.</summary>
internal sealed record StudyToAskJson(string Study, string Framework, IReadOnlyList<CaseToAskJson> Cases)
{
    public static StudyToAskJson Of(StudyToAsk read, string language) => new(
        read.Opened.Study.Name,
        read.Opened.Framework.Framework.Id,
        [.. read.Cases.Select(c => new CaseToAskJson(c.Case.Alliance.Id, [.. c.Voices.Select(v => VoiceToAskJson.Of(read, v, language))]))]);
}

/// <summary>One alliance.</summary>
internal sealed record CaseToAskJson(string Alliance, IReadOnlyList<VoiceToAskJson> Voices);

/// <summary>One voice: the points that stay open, of how many, and the questions that may close them.</summary>
internal sealed record VoiceToAskJson(
    string Voice, bool Heard, int Points, IReadOnlyList<OpenPointJson> Open, IReadOnlyList<NextQuestionJson> Questions)
{
    public static VoiceToAskJson Of(StudyToAsk read, VoiceToAsk voice, string language) => new(
        Keyword.Of(voice.Voice),
        voice.Heard,
        voice.Points,
        [.. voice.Open.Select(p => new OpenPointJson(Keyword.Of(p.Kind), p.Id, Keyword.Of(p.Reason), [.. p.Items.Select(i => i.Id)]))],
        [.. voice.Questions.Select(q => NextQuestionJson.Of(read, q, language))]);
}

/// <summary>An open point, why it is open, and the questions that may tell it.</summary>
internal sealed record OpenPointJson(string Kind, string Id, string Reason, IReadOnlyList<string> Items);

/// <summary>A question to ask, with the points that it may tell.</summary>
internal sealed record NextQuestionJson(string Item, int Order, string Theme, string Question, string Probe, IReadOnlyList<string> Points)
{
    public static NextQuestionJson Of(StudyToAsk read, NextQuestion next, string language)
    {
        var words = read.Guide.Worded.In(language);
        return new(
            next.Item.Id,
            next.Item.Order,
            next.Item.Theme,
            words[GuideKeys.Question(next.Item)],
            words[GuideKeys.Probe(next.Item)],
            [.. next.Points.Select(p => p.Id)]);
    }
}
