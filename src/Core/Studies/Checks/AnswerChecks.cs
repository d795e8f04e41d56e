namespace Alliage.Core.Studies.Checks;

/// <summary>Answers, reports and stances, each by itself.</summary>
internal static class AnswerChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        return
        [
            .. rows.Answers.SelectMany(a => scope.Alliances.Unless(a, a.Alliance)),
            .. rows.Answers.SelectMany(a => scope.Indicators?.Unless(a, a.Indicators) ?? []),
            .. rows.Answers.Where(a => a.Absence is not null && (a.Value is not null || a.Text is not null))
                .Select(a => new Finding(StudyProblems.AnswerAndAbsence, a, a.Id, Keyword.Of(a.Absence!.Value))),
            .. rows.Reports.SelectMany(r => scope.Alliances.Unless(r, r.Alliance)),
            .. rows.Reports.SelectMany(r => scope.Indicators?.Unless(r, r.Indicators) ?? []),
            .. rows.Reports.Where(r => string.IsNullOrWhiteSpace(r.Section))
                .Select(r => new Finding(StudyProblems.SectionEmpty, r, r.Id)),
            .. rows.Stances.SelectMany(s => scope.Alliances.Unless(s, s.Alliance)),
            .. rows.Stances.Where(s => !s.Account.IsVoice()).Select(s => new Finding(StudyProblems.StanceOfRecord, s, s.Id)),
            .. rows.Stances.SelectMany(s => scope.Stances?.Unless(s, s.Position) ?? []),
            .. rows.Stances.SelectMany(s => scope.Arguments?.Unless(s, s.Arguments) ?? []),
        ];
    }
}
