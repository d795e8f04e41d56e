namespace Alliage.Core.Studies;

/// <summary>
/// A study as flat rows, each kind in its own list: the shape that files and the workspace read and write. Within a
/// list the order is the study's own (alliances, codes) or that of the key.
/// </summary>
public sealed record StudyRows
{
    /// <summary>What holds for the whole study.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The people at work.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The cases.</summary>
    public IReadOnlyList<Alliance> Alliances { get; init; } = [];

    /// <summary>Two for each alliance.</summary>
    public IReadOnlyList<Firm> Firms { get; init; } = [];

    /// <summary>Free attributes.</summary>
    public IReadOnlyList<CaseAttribute> Attributes { get; init; } = [];

    /// <summary>Dated events.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>Interviews and documents, without their texts.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Who speaks where.</summary>
    public IReadOnlyList<Turn> Turns { get; init; } = [];

    /// <summary>Themes raised.</summary>
    public IReadOnlyList<Raised> Raised { get; init; } = [];

    /// <summary>The codebook.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Codes linked to indicators.</summary>
    public IReadOnlyList<CodeLink> Links { get; init; } = [];

    /// <summary>Coded passages.</summary>
    public IReadOnlyList<Coding> Codings { get; init; } = [];

    /// <summary>Answers to the questionnaire.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Observations from a published account.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    /// <summary>What voices say of writing things down.</summary>
    public IReadOnlyList<Stance> Stances { get; init; } = [];

    /// <summary>What the published account concludes.</summary>
    public IReadOnlyList<Published> Published { get; init; } = [];

    /// <summary>The published account's claims.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>People's decisions.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>The analyst's lines by theme.</summary>
    public IReadOnlyList<Summary> Summaries { get; init; } = [];

    /// <summary>The analyst's notes.</summary>
    public IReadOnlyList<Memo> Memos { get; init; } = [];

    /// <summary>Sources read again by another person.</summary>
    public IReadOnlyList<SecondReading> SecondReadings { get; init; } = [];

    /// <summary>Codings of second readings; no evidence.</summary>
    public IReadOnlyList<ReaderCoding> ReaderCodings { get; init; } = [];

    /// <summary>What became of differences between readers.</summary>
    public IReadOnlyList<Settlement> Settlements { get; init; } = [];

    /// <summary>Owners who were asked to answer.</summary>
    public IReadOnlyList<Respondent> Respondents { get; init; } = [];

    /// <summary>What their answers were before.</summary>
    public IReadOnlyList<FormerAnswer> FormerAnswers { get; init; } = [];

    /// <summary>To what they agree.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>What they let the partner read.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>Joint pages that were made.</summary>
    public IReadOnlyList<JointPage> JointPages { get; init; } = [];

    /// <summary>Every row, kind by kind, each kind in its order.</summary>
    public IReadOnlyList<StudyRow> All() =>
    [
        Settings, .. People, .. Alliances, .. Firms, .. Attributes, .. Events, .. Sources, .. Turns, .. Raised, .. Codes, .. Links,
        .. Codings, .. Answers, .. Reports, .. Stances, .. Published, .. Claims, .. Decisions, .. Summaries, .. Memos,
        .. SecondReadings, .. ReaderCodings, .. Settlements, .. Respondents, .. FormerAnswers, .. Consents, .. Releases, .. JointPages,
    ];
}
