namespace Alliage.Core.Studies.Checks;

/// <summary>
/// Owners who were asked: each is a voice of a known alliance; what they allowed, released and answered before belongs to
/// one of them; and until the joint page is made, a release is of the answer as it stands.
/// </summary>
internal static class OwnerChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope)
    {
        var rows = scope.Rows;
        var asked = rows.Respondents.Select(r => (r.Alliance, r.Account)).ToHashSet();
        return
        [
            .. rows.Respondents.SelectMany(r => scope.Alliances.Unless(r, r.Alliance)),
            .. rows.Respondents.Where(r => !r.Account.IsVoice()).Select(r => new Finding(StudyProblems.RespondentOfRecord, r, r.Alliance)),
            .. rows.Respondents.Where(r => r.Language is not (null or "fr" or "en"))
                .Select(r => new Finding(StudyProblems.RespondentLanguage, r, Quoted.Of(r.Language!))),
            .. rows.FormerAnswers.SelectMany(a => NotAsked(a, a.Alliance, a.Account, asked)),
            .. rows.FormerAnswers.SelectMany(a => scope.Indicators?.Unless(a, a.Indicators) ?? []),
            .. rows.FormerAnswers.Where(a => a.Absence is not null && (a.Value is not null || a.Text is not null))
                .Select(a => new Finding(StudyProblems.AnswerAndAbsence, a, a.Id, Keyword.Of(a.Absence!.Value))),
            .. rows.Consents.SelectMany(c => NotAsked(c, c.Alliance, c.Account, asked)),
            .. rows.Releases.SelectMany(r => NotAsked(r, r.Alliance, r.Account, asked)),
            .. Stale(rows),
            .. rows.JointPages.SelectMany(p => scope.Alliances.Unless(p, p.Alliance)),
        ];
    }

    private static IEnumerable<Finding> NotAsked(
        StudyRow row, string alliance, Account account, HashSet<(string Alliance, Account Account)> asked)
    {
        if (!asked.Contains((alliance, account)))
        {
            yield return new Finding(StudyProblems.OwnerNotAsked, row, alliance, Keyword.Of(account));
        }
    }

    private static IEnumerable<Finding> Stale(StudyRows rows)
    {
        var made = rows.JointPages.Select(p => p.Alliance).ToHashSet();
        var answers = rows.Answers.ToLookup(a => (a.Alliance, a.Account, a.Item));
        return rows.Releases
            .Where(r => !made.Contains(r.Alliance))
            .Where(r => !Released(r, [.. answers[(r.Alliance, r.Account, r.Item)]]))
            .Select(r => new Finding(StudyProblems.ReleaseStale, r, r.Item, r.Alliance, Keyword.Of(r.Account)));
    }

    /// <summary>Whether every word and option released is one that the answer has now; where none was ticked, that none is released.</summary>
    private static bool Released(Release release, IReadOnlyList<Answer> answers) => answers is [{ Absence: Absence.AskedNotMentioned }]
        ? release is { Options.Count: 0, Text: null, Mine.Count: 0, Theirs.Count: 0 }
        : HasAll(release, answers);

    private static bool HasAll(Release release, IReadOnlyList<Answer> answers) =>
        answers.Count > 0
        && answers.All(a => a.Absence is null)
        && release.Options.All(o => answers.Any(a => a.Value == o))
        && Lines(answers, "mine").SequenceEqual(release.Mine)
        && Lines(answers, "theirs").SequenceEqual(release.Theirs)
        && (release.Text is null || answers.Any(a => a.Text == release.Text || a.Value == release.Text));

    private static string[] Lines(IReadOnlyList<Answer> answers, string side) =>
        answers.FirstOrDefault(a => a.Value == side)?.Text?.Split('\n') ?? [];
}
