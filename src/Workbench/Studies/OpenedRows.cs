using Alliage.Core.Studies;

namespace Alliage.Workbench.Studies;

/// <summary>
/// A study without what its owners keep to themselves: answers that are opened neither to the adviser nor to the study,
/// and former answers and releases of owners who do not let the adviser read. That an owner was asked, and to what they agree, stays.
/// </summary>
public static class OpenedRows
{
    /// <summary>The rows that are opened.</summary>
    public static StudyRows Of(StudyRows rows)
    {
        var closed = Closed(rows);
        var open = new OpenAnswers(rows);
        return closed.Count == 0
            ? rows
            : rows with
            {
                Answers = [.. rows.Answers.Where(a => open.Has(a) || !closed.Contains((a.Alliance, a.Account)))],
                FormerAnswers = [.. rows.FormerAnswers.Where(a => !closed.Contains((a.Alliance, a.Account)))],
                Releases = [.. rows.Releases.Where(r => !closed.Contains((r.Alliance, r.Account)))],
            };
    }

    /// <summary>How many owners do not let the adviser read.</summary>
    public static int ClosedOwners(Study study) => study.Owners.Count(o => !o.Agrees(ConsentTo.Adviser));

    private static HashSet<(string Alliance, Account Account)> Closed(StudyRows rows)
    {
        var agreed = rows.Consents.Where(c => c.To == ConsentTo.Adviser).Select(c => (c.Alliance, c.Account)).ToHashSet();
        return [.. rows.Respondents.Select(r => (r.Alliance, r.Account)).Where(r => !agreed.Contains(r))];
    }
}
