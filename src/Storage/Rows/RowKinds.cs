using Alliage.Core.Studies;

namespace Alliage.Storage.Rows;

/// <summary>Every kind of row. A new kind of row in Core is a line here, a line in <see cref="RowJson"/> and a migration.</summary>
internal static class RowKinds
{
    public static IReadOnlyList<RowKind> All { get; } =
    [
        new RowKind<Settings>("settings", "Settings", s => [s.Settings], (s, rows) => s with { Settings = rows.Single() }),
        new RowKind<Person>("person", "People", s => s.People, (s, rows) => s with { People = rows }),
        new RowKind<Alliance>("alliance", "Alliances", s => s.Alliances, (s, rows) => s with { Alliances = rows }),
        new RowKind<Firm>("firm", "Firms", s => s.Firms, (s, rows) => s with { Firms = rows }) { Alliance = r => r.Alliance },
        new RowKind<CaseAttribute>("attribute", "Attributes", s => s.Attributes, (s, rows) => s with { Attributes = rows })
        {
            Alliance = r => r.Alliance,
        },
        new RowKind<CaseEvent>("event", "Events", s => s.Events, (s, rows) => s with { Events = rows }) { Alliance = r => r.Alliance },
        new RowKind<Source>("source", "Sources", s => s.Sources, (s, rows) => s with { Sources = rows }) { Alliance = r => r.Alliance },
        new RowKind<Turn>("turn", "Turns", s => s.Turns, (s, rows) => s with { Turns = rows }) { Source = r => r.Source },
        new RowKind<Raised>("raised", "Raised", s => s.Raised, (s, rows) => s with { Raised = rows }) { Source = r => r.Source },
        new RowKind<Code>("code", "Codes", s => s.Codes, (s, rows) => s with { Codes = rows }),
        new RowKind<CodeLink>("link", "Links", s => s.Links, (s, rows) => s with { Links = rows }),
        new RowKind<Coding>("coding", "Codings", s => s.Codings, (s, rows) => s with { Codings = rows })
        {
            Source = r => r.Source,
        },
        new RowKind<Answer>("answer", "Answers", s => s.Answers, (s, rows) => s with { Answers = rows })
        {
            Alliance = r => r.Alliance,
            IsOfOwners = true,
        },
        new RowKind<Report>("report", "Reports", s => s.Reports, (s, rows) => s with { Reports = rows }) { Alliance = r => r.Alliance },
        new RowKind<Stance>("stance", "Stances", s => s.Stances, (s, rows) => s with { Stances = rows }) { Alliance = r => r.Alliance },
        new RowKind<Published>("published", "Published", s => s.Published, (s, rows) => s with { Published = rows })
        {
            Alliance = r => r.Alliance,
        },
        new RowKind<Claim>("claim", "Claims", s => s.Claims, (s, rows) => s with { Claims = rows }),
        new RowKind<Decision>("decision", "Decisions", s => s.Decisions, (s, rows) => s with { Decisions = rows })
        {
            Alliance = r => r.Alliance,
        },
        new RowKind<Summary>("summary", "Summaries", s => s.Summaries, (s, rows) => s with { Summaries = rows })
        {
            Alliance = r => r.Alliance,
        },
        new RowKind<Memo>("memo", "Memos", s => s.Memos, (s, rows) => s with { Memos = rows }),
        new RowKind<SecondReading>("second-reading", "SecondReadings", s => s.SecondReadings, (s, rows) => s with { SecondReadings = rows })
        {
            IsBesideCases = true,
        },
        new RowKind<ReaderCoding>("reader-coding", "ReaderCodings", s => s.ReaderCodings, (s, rows) => s with { ReaderCodings = rows })
        {
            Source = r => r.Source,
            IsBesideCases = true,
        },
        new RowKind<Respondent>("respondent", "Respondents", s => s.Respondents, (s, rows) => s with { Respondents = rows })
        {
            Alliance = r => r.Alliance,
            IsOfOwners = true,
        },
        new RowKind<FormerAnswer>("former-answer", "FormerAnswers", s => s.FormerAnswers, (s, rows) => s with { FormerAnswers = rows })
        {
            IsBesideCases = true,
            IsOfOwners = true,
        },
        new RowKind<Consent>("consent", "Consents", s => s.Consents, (s, rows) => s with { Consents = rows })
        {
            Alliance = r => r.Alliance,
            IsOfOwners = true,
        },
        new RowKind<Release>("release", "Releases", s => s.Releases, (s, rows) => s with { Releases = rows })
        {
            IsBesideCases = true,
            IsOfOwners = true,
        },
        new RowKind<JointPage>("joint-page", "JointPages", s => s.JointPages, (s, rows) => s with { JointPages = rows })
        {
            IsBesideCases = true,
            IsOfOwners = true,
        },
        new RowKind<Settlement>("settlement", "Settlements", s => s.Settlements, (s, rows) => s with { Settlements = rows })
        {
            IsBesideCases = true,
        },
    ];

    private static readonly Dictionary<Type, RowKind> ByType = All.ToDictionary(k => k.RowType);

    private static readonly Dictionary<string, RowKind> ByName = All.ToDictionary(k => k.Name);

    public static RowKind Of(StudyRow row) => ByType[row.GetType()];

    /// <exception cref="InvalidDataException">The file names a kind that this program never wrote.</exception>
    public static RowKind Named(string name) =>
        ByName.TryGetValue(name, out var kind) ? kind : throw new InvalidDataException($"'{name}' is no kind of row.");
}
