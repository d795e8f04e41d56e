namespace Alliage.Core.Studies.Checks;

/// <summary>
/// The form of ids, and that each key stands once among the rows of its kind. Sources and memos, whose ids name files,
/// are looked at in <see cref="FileChecks"/>.
/// </summary>
internal static class KeyChecks
{
    public static IEnumerable<Finding> Of(CheckScope scope) => [.. Forms(scope.Rows), .. Kinds(scope.Rows).SelectMany(Twice)];

    private static IEnumerable<Finding> Forms(StudyRows rows) =>
        Ids(rows).Where(i => !StudyId.IsValid(i.Id)).Select(i => new Finding(StudyProblems.IdInvalid, i.Row, Quoted.Of(i.Id)));

    private static IEnumerable<(StudyRow Row, string Id)> Ids(StudyRows rows) =>
    [
        .. rows.Alliances.Select(a => ((StudyRow)a, a.Id)),
        .. rows.Events.Select(e => ((StudyRow)e, e.Event)),
        .. rows.Codes.Select(c => ((StudyRow)c, c.Id)),
        .. rows.Codings.Select(c => ((StudyRow)c, c.Id)),
        .. rows.Answers.Select(a => ((StudyRow)a, a.Id)),
        .. rows.Answers.Select(a => ((StudyRow)a, a.Item)),
        .. rows.Reports.Select(r => ((StudyRow)r, r.Id)),
        .. rows.Stances.Select(s => ((StudyRow)s, s.Id)),
        .. rows.Claims.Select(c => ((StudyRow)c, c.Id)),
        .. rows.SecondReadings.Select(r => ((StudyRow)r, r.Id)),
        .. rows.ReaderCodings.Select(c => ((StudyRow)c, c.Id)),
        .. rows.FormerAnswers.Select(a => ((StudyRow)a, a.Id)),
        .. rows.FormerAnswers.Select(a => ((StudyRow)a, a.Item)),
        .. rows.Releases.Select(r => ((StudyRow)r, r.Item)),
    ];

    private static IEnumerable<IReadOnlyList<StudyRow>> Kinds(StudyRows rows) =>
    [
        rows.People, rows.Alliances, rows.Firms, rows.Attributes, rows.Events, rows.Turns, rows.Raised,
        rows.Codes, rows.Links, rows.Codings, rows.Answers, rows.Reports, rows.Stances, rows.Published, rows.Claims,
        rows.Decisions, rows.Summaries, rows.SecondReadings, rows.ReaderCodings, rows.Settlements,
        rows.Respondents, rows.FormerAnswers, rows.Consents, rows.Releases, rows.JointPages,
    ];

    private static IEnumerable<Finding> Twice(IReadOnlyList<StudyRow> rows)
    {
        var seen = new Dictionary<string, StudyRow>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Key, row))
            {
                yield return new Finding(StudyProblems.RowTwice, row, Quoted.Of(row.Key)) { DrawnFrom = [seen[row.Key]] };
            }
        }
    }
}
