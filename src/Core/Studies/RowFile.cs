namespace Alliage.Core.Studies;

/// <summary>Where each kind of row stands in a study folder; for a study of the workspace, where it would stand.</summary>
public static class RowFile
{
    /// <summary>The file of the settings.</summary>
    public const string StudyJson = "study.json";

    /// <summary>Path of a row's file within the study folder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind of row that no file holds: this list was not kept up.</exception>
    public static string Of(StudyRow row) => row switch
    {
        Settings => StudyJson,
        Person => "people.csv",
        Alliance => "alliances.csv",
        Firm => "firms.csv",
        CaseAttribute => "attributes.csv",
        CaseEvent => "events.csv",
        Source => "sources.csv",
        Turn => "turns.csv",
        Raised => "raised.csv",
        Code => "codebook.csv",
        CodeLink => "links.csv",
        Coding => "codings.csv",
        Answer => "answers.csv",
        Report => "reports.csv",
        Stance => "stances.csv",
        Published => "published.csv",
        Claim => "claims.csv",
        Decision => "decisions.csv",
        Summary => "summaries.csv",
        SecondReading => "second-readings.csv",
        ReaderCoding => "reader-codings.csv",
        Settlement => "settlements.csv",
        Respondent => "respondents.csv",
        FormerAnswer => "former-answers.csv",
        Consent => "consents.csv",
        Release => "releases.csv",
        JointPage => "joint-pages.csv",
        Memo memo => OfMemo(memo.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    /// <summary>Path of a source's text.</summary>
    public static string OfText(string source) => $"sources/{source}.txt";

    /// <summary>Path of an original file.</summary>
    public static string OfOriginal(string name) => $"originals/{name}";

    /// <summary>Path of a memo.</summary>
    public static string OfMemo(string memo) => $"memos/{memo}.md";
}
