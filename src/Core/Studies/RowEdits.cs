namespace Alliage.Core.Studies;

/// <summary>Rows with one of them put or taken away: what a change does, without a workspace.</summary>
public static class RowEdits
{
    /// <summary>The rows with this one in the place of the one of its kind and key, or at the end of its list.</summary>
    public static StudyRows With(this StudyRows rows, StudyRow row) => Edit(rows, row, Put);

    /// <summary>The rows without the one of this kind and key. Settings cannot be taken away.</summary>
    public static StudyRows Without(this StudyRows rows, StudyRow row) =>
        row is Settings ? throw new ArgumentException("A study always has settings.", nameof(row)) : Edit(rows, row, Take);

    private delegate IReadOnlyList<StudyRow> ListEdit(IReadOnlyList<StudyRow> list, StudyRow row);

    private static StudyRows Edit(StudyRows rows, StudyRow row, ListEdit edit)
    {
        return row switch
        {
            Settings settings => rows with { Settings = settings },
            Person => rows with { People = In(rows.People) },
            Alliance => rows with { Alliances = In(rows.Alliances) },
            Firm => rows with { Firms = In(rows.Firms) },
            CaseAttribute => rows with { Attributes = In(rows.Attributes) },
            CaseEvent => rows with { Events = In(rows.Events) },
            Source => rows with { Sources = In(rows.Sources) },
            Turn => rows with { Turns = In(rows.Turns) },
            Raised => rows with { Raised = In(rows.Raised) },
            Code => rows with { Codes = In(rows.Codes) },
            CodeLink => rows with { Links = In(rows.Links) },
            Coding => rows with { Codings = In(rows.Codings) },
            Answer => rows with { Answers = In(rows.Answers) },
            Report => rows with { Reports = In(rows.Reports) },
            Stance => rows with { Stances = In(rows.Stances) },
            Published => rows with { Published = In(rows.Published) },
            Claim => rows with { Claims = In(rows.Claims) },
            Decision => rows with { Decisions = In(rows.Decisions) },
            Summary => rows with { Summaries = In(rows.Summaries) },
            Memo => rows with { Memos = In(rows.Memos) },
            _ => throw new ArgumentException($"No such row: {row.GetType().Name}.", nameof(row)),
        };

        IReadOnlyList<T> In<T>(IReadOnlyList<T> list)
            where T : StudyRow => [.. edit(list, row).Cast<T>()];
    }

    private static IReadOnlyList<StudyRow> Put(IReadOnlyList<StudyRow> list, StudyRow row) =>
        list.Any(r => r.Key == row.Key) ? [.. list.Select(r => r.Key == row.Key ? row : r)] : [.. list, row];

    private static IReadOnlyList<StudyRow> Take(IReadOnlyList<StudyRow> list, StudyRow row) => [.. list.Where(r => r.Key != row.Key)];
}
