using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Given;

/// <summary>
/// One alliance, <c>pain</c>, built line by line. Each indicator has a code of the same name linked to it, so a test
/// speaks of indicators alone.
/// </summary>
internal sealed class CaseBuilder(Framework framework)
{
    private readonly List<(Source Source, SourceBuilder Told)> sources = [];
    private readonly List<Answer> answers = [];
    private readonly List<Report> reports = [];
    private readonly List<Stance> stances = [];
    private readonly List<Published> published = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Code> codes = [.. framework.Indicators.Select(i => new Code { Id = i.Id, Name = i.Id })];
    private readonly List<CodeLink> links = [.. framework.Indicators.Select(i => new CodeLink { Code = i.Id, Indicator = i.Id })];
    private Alliance alliance = new() { Id = "pain" };
    private Settings settings = new() { Framework = framework.Id, FrameworkVersion = framework.Version, LeadCoder = SourceBuilder.Lead };

    public static CaseBuilder New() => new(Grid.Small);

    public CaseBuilder Named(string id)
    {
        alliance = alliance with { Id = id };
        return this;
    }

    public CaseBuilder Rule(SilenceRule rule) => Set(s => s with { SilenceRule = rule });

    public CaseBuilder Set(Func<Settings, Settings> change)
    {
        settings = change(settings);
        return this;
    }

    public CaseBuilder Compete(Competitors competitors)
    {
        alliance = alliance with { Competitors = competitors };
        return this;
    }

    public CaseBuilder Interview(Account voice, Action<SourceBuilder> tell, SourceState state = SourceState.Read) =>
        AddSource(voice, SourceKind.Interview, tell, state);

    public CaseBuilder Document(Action<SourceBuilder> tell, SourceState state = SourceState.Read) =>
        AddSource(Account.Record, SourceKind.Document, tell, state);

    /// <summary>The shortest way to say something: one report for each indicator.</summary>
    public CaseBuilder Report(Account account, params IReadOnlyList<string> indicators)
    {
        foreach (var indicator in indicators)
        {
            ReportOfAll(account, indicator);
        }

        return this;
    }

    /// <summary>One report that carries all of these.</summary>
    public CaseBuilder ReportOfAll(Account account, params IReadOnlyList<string> indicators)
    {
        reports.Add(new()
        {
            Id = $"{alliance.Id}-r{reports.Count + 1}",
            Alliance = alliance.Id,
            Account = account,
            Indicators = indicators,
            Section = "3",
            Grade = Grade.Stated,
            Text = LocalText.None,
        });
        return this;
    }

    public CaseBuilder Answer(Account account, params IReadOnlyList<string> indicators) => AddAnswer(account, null, indicators);

    public CaseBuilder Absent(Account account, Absence why, params IReadOnlyList<string> indicators) => AddAnswer(account, why, indicators);

    public CaseBuilder Link(string code, params IReadOnlyList<string> indicators)
    {
        codes.Add(new() { Id = code, Name = code });
        links.AddRange(indicators.Select(i => new CodeLink { Code = code, Indicator = i }));
        return this;
    }

    /// <summary>A code without any link, under which these codes stand.</summary>
    public CaseBuilder Parent(string code, params IReadOnlyList<string> children)
    {
        for (var i = 0; i < codes.Count; i++)
        {
            codes[i] = children.Contains(codes[i].Id) ? codes[i] with { Parent = code } : codes[i];
        }

        return Link(code);
    }

    public CaseBuilder Stance(Account voice, string position)
    {
        stances.Add(new() { Id = $"st{stances.Count + 1}", Alliance = alliance.Id, Account = voice, Position = position });
        return this;
    }

    public CaseBuilder Publish(string aspect, string? value, Grade grade = Grade.Stated)
    {
        published.Add(new() { Alliance = alliance.Id, Aspect = aspect, Value = value, Grade = grade });
        return this;
    }

    public CaseBuilder Decide(DecisionSubject subject, string about, string value)
    {
        decisions.Add(new()
        {
            Alliance = alliance.Id,
            Subject = subject,
            About = about,
            Value = value,
            Reason = "Je le vois autrement.",
            By = SourceBuilder.Lead,
            At = new DateTime(2024, 3, 2, 9, 0, 0, DateTimeKind.Utc),
        });
        return this;
    }

    public StudyRows Rows() => new()
    {
        Settings = settings,
        Alliances = [alliance],
        Codes = codes,
        Links = links,
        Sources = [.. sources.Select(s => s.Source)],
        Turns = [.. sources.SelectMany(s => s.Told.Turns)],
        Raised = [.. sources.SelectMany(s => s.Told.Raised)],
        Codings = [.. sources.SelectMany(s => s.Told.Codings)],
        Answers = answers,
        Reports = reports,
        Stances = stances,
        Published = published,
        Decisions = decisions,
    };

    public Study Build() => Study.From("small", Rows());

    public CaseReadings Read()
    {
        var study = Build();
        return CaseReadings.Of(study.Cases[0], study, framework);
    }

    public CasePlacement Place()
    {
        var study = Build();
        return Placing.One(study.Cases[0], study, framework);
    }

    private CaseBuilder AddSource(Account account, SourceKind kind, Action<SourceBuilder> tell, SourceState state)
    {
        var id = $"{alliance.Id}-s{sources.Count + 1}";
        var told = new SourceBuilder(id);
        tell(told);
        sources.Add((new() { Id = id, Alliance = alliance.Id, Account = account, Kind = kind, State = state }, told));
        return this;
    }

    private CaseBuilder AddAnswer(Account account, Absence? absence, IReadOnlyList<string> indicators)
    {
        answers.Add(new()
        {
            Id = $"{alliance.Id}-a{answers.Count + 1}",
            Alliance = alliance.Id,
            Account = account,
            Item = $"q{answers.Count + 1}",
            Absence = absence,
            Indicators = indicators,
        });
        return this;
    }
}
