namespace Alliage.Core.Studies;

/// <summary>
/// Which answers a case has, and so whatever reads cases: those that a researcher typed in for a voice that was not asked
/// itself, and those of owners where every owner of the alliance who was asked agreed to be read in the study. One who
/// has not agreed keeps both closed: with two respondents, one voice and a gap would give the other away (ours).
/// </summary>
public sealed class OpenAnswers
{
    private readonly HashSet<(string Alliance, Account Account)> asked;
    private readonly HashSet<string> closed;

    /// <summary>What the rows say of who was asked and who agreed.</summary>
    public OpenAnswers(StudyRows rows)
    {
        asked = [.. rows.Respondents.Select(r => (r.Alliance, r.Account))];
        var agreed = rows.Consents.Where(c => c.To == ConsentTo.Study).Select(c => (c.Alliance, c.Account)).ToHashSet();
        closed = [.. asked.Where(a => !agreed.Contains(a)).Select(a => a.Alliance)];
    }

    /// <summary>Whether an answer is open to the study.</summary>
    public bool Has(Answer answer) => Has(answer.Alliance, answer.Account);

    /// <summary>Whether the answers of a voice are open to the study.</summary>
    public bool Has(string alliance, Account account) => !asked.Contains((alliance, account)) || !closed.Contains(alliance);
}
