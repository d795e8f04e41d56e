using Alliage.Core.Studies;

namespace Alliage.Interop.StudyFolders.Files;

/// <summary>The rows of a study in the order in which a study folder lists them, whatever order they come in.</summary>
internal sealed class StudyOrder
{
    private readonly StudyRows rows;
    private readonly ListOrder alliances;
    private readonly ListOrder codes;
    private readonly ListOrder sources;
    private readonly ListOrder readings;

    public StudyOrder(StudyRows rows)
    {
        this.rows = rows;
        alliances = new ListOrder(rows.Alliances.Select(a => a.Id));
        codes = new ListOrder(rows.Codes.Select(c => c.Id));
        sources = new ListOrder(Sources.Select(s => s.Id));
        readings = new ListOrder(SecondReadings.Select(r => r.Id));
    }

    public IEnumerable<Person> People => rows.People;

    public IEnumerable<Alliance> Alliances => rows.Alliances;

    public IEnumerable<Firm> Firms => rows.Firms.OrderBy(f => f.Alliance, alliances).ThenBy(f => f.Voice);

    public IEnumerable<CaseAttribute> Attributes =>
        rows.Attributes.OrderBy(a => a.Alliance, alliances).ThenBy(a => a.Account).ThenBy(a => a.Name, NaturalOrder.Instance);

    public IEnumerable<CaseEvent> Events =>
        rows.Events.OrderBy(e => e.Alliance, alliances).ThenBy(e => e.Event, NaturalOrder.Instance).ThenBy(e => e.Account);

    public IEnumerable<Source> Sources =>
        rows.Sources.OrderBy(s => s.Alliance, alliances).ThenBy(s => s.Account).ThenBy(s => s.Id, NaturalOrder.Instance);

    public IEnumerable<Turn> Turns => rows.Turns.OrderBy(t => t.Source, sources).ThenBy(t => t.Start);

    public IEnumerable<Raised> Raised =>
        rows.Raised.OrderBy(r => r.Source, sources).ThenBy(r => r.Turn).ThenBy(r => r.Theme, NaturalOrder.Instance);

    public IEnumerable<Code> Codes => rows.Codes;

    public IEnumerable<CodeLink> Links => rows.Links.OrderBy(l => l.Code, codes).ThenBy(l => l.Indicator, NaturalOrder.Instance);

    public IEnumerable<Coding> Codings =>
        rows.Codings.OrderBy(c => c.Source, sources).ThenBy(c => c.Start).ThenBy(c => c.End)
            .ThenBy(c => c.Code, codes).ThenBy(c => c.Id, NaturalOrder.Instance);

    public IEnumerable<Answer> Answers =>
        rows.Answers.OrderBy(a => a.Alliance, alliances).ThenBy(a => a.Account).ThenBy(a => a.Id, NaturalOrder.Instance);

    public IEnumerable<Report> Reports =>
        rows.Reports.OrderBy(r => r.Alliance, alliances).ThenBy(r => r.Account).ThenBy(r => r.Id, NaturalOrder.Instance);

    public IEnumerable<Stance> Stances =>
        rows.Stances.OrderBy(s => s.Alliance, alliances).ThenBy(s => s.Account).ThenBy(s => s.Id, NaturalOrder.Instance);

    public IEnumerable<Published> Published =>
        rows.Published.OrderBy(p => p.Alliance, alliances).ThenBy(p => p.Aspect, NaturalOrder.Instance);

    public IEnumerable<Claim> Claims => rows.Claims;

    public IEnumerable<Decision> Decisions =>
        rows.Decisions.OrderBy(d => d.Alliance, alliances).ThenBy(d => d.Subject)
            .ThenBy(d => d.About, NaturalOrder.Instance).ThenBy(d => d.Account);

    public IEnumerable<Summary> Summaries =>
        rows.Summaries.OrderBy(s => s.Alliance, alliances).ThenBy(s => s.Theme, NaturalOrder.Instance).ThenBy(s => s.Account);

    public IEnumerable<SecondReading> SecondReadings =>
        rows.SecondReadings.OrderBy(r => r.Source, sources).ThenBy(r => r.OpenedAt).ThenBy(r => r.Id, NaturalOrder.Instance);

    public IEnumerable<ReaderCoding> ReaderCodings =>
        rows.ReaderCodings.OrderBy(c => c.Reading, readings).ThenBy(c => c.Side).ThenBy(c => c.Start).ThenBy(c => c.End)
            .ThenBy(c => c.Code, codes).ThenBy(c => c.Id, NaturalOrder.Instance);

    public IEnumerable<Settlement> Settlements =>
        rows.Settlements.OrderBy(s => s.Reading, readings).ThenBy(s => s.Difference, NaturalOrder.Instance);

    public IEnumerable<Respondent> Respondents => rows.Respondents.OrderBy(r => r.Alliance, alliances).ThenBy(r => r.Account);

    public IEnumerable<FormerAnswer> FormerAnswers =>
        rows.FormerAnswers.OrderBy(a => a.Alliance, alliances).ThenBy(a => a.Account).ThenBy(a => a.At).ThenBy(a => a.Id, NaturalOrder.Instance);

    public IEnumerable<Consent> Consents => rows.Consents.OrderBy(c => c.Alliance, alliances).ThenBy(c => c.Account).ThenBy(c => c.To);

    public IEnumerable<Release> Releases =>
        rows.Releases.OrderBy(r => r.Alliance, alliances).ThenBy(r => r.Account).ThenBy(r => r.Item, NaturalOrder.Instance);

    public IEnumerable<JointPage> JointPages => rows.JointPages.OrderBy(p => p.Alliance, alliances);

    public IEnumerable<Memo> Memos => rows.Memos.OrderBy(m => m.Id, NaturalOrder.Instance);
}
