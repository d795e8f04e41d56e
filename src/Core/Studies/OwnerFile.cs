namespace Alliage.Core.Studies;

/// <summary>
/// What one owner answered and allowed. It stands beside the cases, not in them: a case has an owner's answers only where
/// they are open to the study.
/// </summary>
public sealed record OwnerFile
{
    /// <summary>Who was asked.</summary>
    public required Respondent Respondent { get; init; }

    /// <summary>The answers as they stand, open or not.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>What they were before.</summary>
    public IReadOnlyList<FormerAnswer> FormerAnswers { get; init; } = [];

    /// <summary>The consents given.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>What is released to the partner.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>Id of the alliance.</summary>
    public string Alliance => Respondent.Alliance;

    /// <summary>Which of the two owners.</summary>
    public Account Account => Respondent.Account;

    /// <summary>Whether the owner agrees to this.</summary>
    public bool Agrees(ConsentTo to) => Consents.Any(c => c.To == to);

    /// <summary>Groups rows by owner, in the order of those asked. Rows of nobody who was asked are left out.</summary>
    public static IReadOnlyList<OwnerFile> All(StudyRows rows)
    {
        if (rows.Respondents.Count == 0)
        {
            return [];
        }

        var answers = rows.Answers.ToLookup(a => (a.Alliance, a.Account));
        var former = rows.FormerAnswers.ToLookup(a => (a.Alliance, a.Account));
        var consents = rows.Consents.ToLookup(c => (c.Alliance, c.Account));
        var releases = rows.Releases.ToLookup(r => (r.Alliance, r.Account));
        return
        [
            .. rows.Respondents.Select(r => new OwnerFile
            {
                Respondent = r,
                Answers = [.. answers[(r.Alliance, r.Account)]],
                FormerAnswers = [.. former[(r.Alliance, r.Account)]],
                Consents = [.. consents[(r.Alliance, r.Account)]],
                Releases = [.. releases[(r.Alliance, r.Account)]],
            }),
        ];
    }
}
