using Alliage.Core.Studies;
using CsCheck;

namespace Alliage.Core.Tests.Given;

/// <summary>Small cases of every sort, for properties: interviews with questions, answers, denials, reports, absences.</summary>
internal static class RandomCase
{
    private static readonly string[] Indicators =
        [.. Grid.Small.Indicators.Where(i => i.PointsTo?.Axis is not null).Select(i => i.Id)];

    private static readonly Gen<string> AnIndicator = Gen.OneOf(Indicators);

    private static readonly Gen<Action<SourceBuilder>> Question =
        from theme in Gen.OneOf("logic", "outlook", "orientation")
        from openly in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        from confirmed in Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false)))
        from words in Gen.OneOf(5, 45, 60)
        from said in Gen.Select(AnIndicator, Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))).List[0, 2]
        select new Action<SourceBuilder>(source =>
        {
            source.Asks(theme, openly ? RaisedHow.Openly : RaisedHow.ByName, confirmed ? SourceBuilder.Lead : null).Owner(words);
            foreach (var (indicator, denies) in said)
            {
                source.Says(indicator, denies: denies);
            }
        });

    private static readonly Gen<Action<CaseBuilder>> Interview =
        from voice in Gen.OneOf(Account.A, Account.B)
        from state in Gen.Frequency((4, Gen.Const(SourceState.Read)), (1, Gen.Const(SourceState.InHand)))
        from questions in Question.List[0, 3]
        select new Action<CaseBuilder>(c => c.Interview(
            voice,
            source =>
            {
                source.Interviewer("Bonjour.");
                questions.ForEach(q => q(source));
            },
            state));

    private static readonly Gen<Action<CaseBuilder>> Report =
        from account in Gen.OneOf(Account.A, Account.B, Account.Record)
        from indicator in AnIndicator
        select new Action<CaseBuilder>(c => c.Report(account, indicator));

    private static readonly Gen<Action<CaseBuilder>> Answer =
        from account in Gen.OneOf(Account.A, Account.B)
        from indicator in AnIndicator
        from absence in Gen.OneOf<Absence?>(null, Absence.PreferNot, Absence.DontKnow, Absence.NotReached)
        select new Action<CaseBuilder>(c => _ = absence is { } why ? c.Absent(account, why, indicator) : c.Answer(account, indicator));

    /// <summary>A case, under either silence rule.</summary>
    public static readonly Gen<CaseBuilder> Any =
        from rule in Gen.OneOf(SilenceRule.Supported, SilenceRule.Paper)
        from parts in Gen.Frequency((4, Interview), (3, Report), (1, Answer)).List[0, 6]
        select Build(rule, parts);

    /// <summary>An indicator that points to a pole.</summary>
    public static readonly Gen<string> Pointing = AnIndicator;

    private static CaseBuilder Build(SilenceRule rule, List<Action<CaseBuilder>> parts)
    {
        var built = CaseBuilder.New().Rule(rule);
        parts.ForEach(p => p(built));
        return built;
    }
}
