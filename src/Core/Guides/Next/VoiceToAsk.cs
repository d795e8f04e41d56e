using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Guides.Next;

/// <summary>What one owner would have to be asked for a framework to say something of them.</summary>
public sealed record VoiceToAsk
{
    /// <summary>The voice.</summary>
    public required Account Voice { get; init; }

    /// <summary>Whether it has been heard at all.</summary>
    public required bool Heard { get; init; }

    /// <summary>The points that stay open, in the framework's order.</summary>
    public required IReadOnlyList<OpenPoint> Open { get; init; }

    /// <summary>How many points the framework has for a voice.</summary>
    public required int Points { get; init; }

    /// <summary>The questions that may close them, in the guide's binding order.</summary>
    public required IReadOnlyList<NextQuestion> Questions { get; init; }

    /// <summary>
    /// The questions to begin with, in the guide's order: those that may close the most points; always the open question
    /// on expectations where it is among them, since it cannot be asked any more after the others.
    /// </summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<NextQuestion> First(int most) =>
    [
        .. Questions.OrderByDescending(q => q.OpenFirst).ThenByDescending(q => q.Points.Count).Take(most).OrderBy(q => q.Item.Order),
    ];

    /// <summary>What a voice would have to be asked.</summary>
    /// <param name="readings">The case under the framework.</param>
    /// <param name="voice">A or B.</param>
    /// <param name="guide">The guide to ask from.</param>
    public static VoiceToAsk Of(CaseReadings readings, Account voice, Guide guide)
    {
        var askable = guide.Items.Where(i => !Answered(readings.Case, voice, i)).ToList();
        var points = VoicePoints.Of(readings, voice).ToList();
        var open = points.Where(p => p.Reason is not null)
            .Select(p => new OpenPoint(p.Kind, p.Id, p.Reason!.Value, [.. askable.Where(i => i.MayTell.Any(p.Indicators.Contains))]))
            .ToList();
        return new VoiceToAsk
        {
            Voice = voice,
            Heard = readings.Case.Has(voice),
            Open = open,
            Points = points.Count,
            Questions =
            [
                .. askable.Select(i => new NextQuestion(i, [.. open.Where(p => p.Items.Contains(i))], i.Id == guide.OpenFirst)).Where(q => q.Points.Count > 0),
            ],
        };
    }

    /// <summary>An answer closes an item, and so do "I don't know", "I'd rather not say" and "does not apply": nobody is asked twice.</summary>
    private static bool Answered(CaseFile @case, Account voice, GuideItem item) => @case.Answers.Any(a =>
        a.Account == voice && a.Item == item.Id
        && a.Absence is null or Absence.DontKnow or Absence.PreferNot or Absence.NotApplicable);
}

/// <summary>One alliance: what each of its owners would have to be asked.</summary>
/// <param name="Case">The case.</param>
/// <param name="Voices">A, then B.</param>
public sealed record CaseToAsk(CaseFile Case, IReadOnlyList<VoiceToAsk> Voices)
{
    /// <summary>All cases of a study under a framework.</summary>
    public static IReadOnlyList<CaseToAsk> All(Study study, Framework framework, Guide guide) =>
        EachCase.Of(study.Cases, c => Of(CaseReadings.Of(c, study, framework), guide));

    /// <summary>One case.</summary>
    public static CaseToAsk Of(CaseReadings readings, Guide guide) =>
        new(readings.Case, [.. Accounts.Voices.Select(v => VoiceToAsk.Of(readings, v, guide))]);
}
