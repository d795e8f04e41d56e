namespace Alliage.Core.Studies;

/// <summary>A row to be put or to be taken away.</summary>
/// <param name="Row">The row; where it is taken away its key alone counts.</param>
/// <param name="IsPut">Whether it is put.</param>
public readonly record struct RowEdit(StudyRow Row, bool IsPut);

/// <summary>Rows with some of them put or taken away: what a change does, without a workspace.</summary>
public static class RowEdits
{
    /// <summary>The rows with this one in the place of the one of its kind and key, or at the end of its list.</summary>
    public static StudyRows With(this StudyRows rows, StudyRow row) => rows.After([new RowEdit(row, IsPut: true)]);

    /// <summary>The rows without the one of this kind and key.</summary>
    /// <exception cref="ArgumentException">Settings cannot be taken away.</exception>
    public static StudyRows Without(this StudyRows rows, StudyRow row) => rows.After([new RowEdit(row, IsPut: false)]);

    /// <summary>
    /// The rows after edits, taken in order: each list is gone through once, however many edits there are. A long
    /// transcript has tens of thousands of turns, and they come and go together.
    /// </summary>
    /// <exception cref="ArgumentException">Settings cannot be taken away.</exception>
    public static StudyRows After(this StudyRows rows, IEnumerable<RowEdit> edits) =>
        edits.GroupBy(e => e.Row.GetType()).Aggregate(rows, (all, ofKind) => Edit(all, ofKind.First().Row, [.. ofKind]));

    private static StudyRows Edit(StudyRows rows, StudyRow kind, List<RowEdit> edits)
    {
        return kind switch
        {
            Settings => rows with { Settings = Last(edits) },
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
            SecondReading => rows with { SecondReadings = In(rows.SecondReadings) },
            ReaderCoding => rows with { ReaderCodings = In(rows.ReaderCodings) },
            Settlement => rows with { Settlements = In(rows.Settlements) },
            Respondent => rows with { Respondents = In(rows.Respondents) },
            FormerAnswer => rows with { FormerAnswers = In(rows.FormerAnswers) },
            Consent => rows with { Consents = In(rows.Consents) },
            Release => rows with { Releases = In(rows.Releases) },
            JointPage => rows with { JointPages = In(rows.JointPages) },
            _ => throw new ArgumentException($"No such row: {kind.GetType().Name}.", nameof(edits)),
        };

        IReadOnlyList<T> In<T>(IReadOnlyList<T> list)
            where T : StudyRow => After(list, edits);
    }

    private static Settings Last(List<RowEdit> edits) => edits.TrueForAll(e => e.IsPut)
        ? (Settings)edits[^1].Row
        : throw new ArgumentException("A study always has settings.", nameof(edits));

    private static List<T> After<T>(IReadOnlyList<T> list, List<RowEdit> edits)
        where T : StudyRow
    {
        // What stays in its place, by key: the row that stands there then, or null where it is gone from there.
        var inPlace = new Dictionary<string, T?>(StringComparer.Ordinal);
        var atEnd = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        var were = list.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, isPut) in edits)
        {
            var key = row.Key;
            if (!isPut)
            {
                inPlace[key] = null;
                atEnd.Remove(key);
            }
            else if (were.Contains(key) && !(inPlace.TryGetValue(key, out var now) && now is null))
            {
                inPlace[key] = (T)row;
            }
            else
            {
                atEnd[key] = (T)row;
            }
        }

        return [.. list.Select(r => inPlace.TryGetValue(r.Key, out var now) ? now : r).OfType<T>(), .. atEnd.Values];
    }
}
