namespace Alliage.Core.Studies;

/// <summary>A study as it stands, grouped by alliance. Immutable: a change makes a new one and shares what did not change.</summary>
public sealed record Study
{
    /// <summary>Its name in the workspace, or that of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>What holds for the whole study.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The people at work.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The codebook, parents before or after their children, in the study's order.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Which code points to which indicator.</summary>
    public required LinkTable Links { get; init; }

    /// <summary>The cases, in the study's order.</summary>
    public IReadOnlyList<CaseFile> Cases { get; init; } = [];

    /// <summary>The published account's claims.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The analyst's notes.</summary>
    public IReadOnlyList<Memo> Memos { get; init; } = [];

    /// <summary>Second readings, beside the cases: nothing in them is evidence.</summary>
    public IReadOnlyList<ReadingFile> SecondReadings { get; init; } = [];

    /// <summary>The owners who were asked to answer, beside the cases: no view of the study sees what is not open to it.</summary>
    public IReadOnlyList<OwnerFile> Owners { get; init; } = [];

    /// <summary>Joint pages that were made.</summary>
    public IReadOnlyList<JointPage> JointPages { get; init; } = [];

    /// <summary>What an owner answered and allowed; null where this voice was not asked.</summary>
    public OwnerFile? Owner(string alliance, Account account) =>
        Owners.FirstOrDefault(o => o.Alliance == alliance && o.Account == account);

    /// <summary>The case with this alliance's id, or null.</summary>
    public CaseFile? Case(string alliance) => Cases.FirstOrDefault(c => c.Alliance.Id == alliance);

    /// <summary>The same study with one case replaced, found by its alliance's id.</summary>
    public Study With(CaseFile changed) =>
        this with { Cases = [.. Cases.Select(c => c.Alliance.Id == changed.Alliance.Id ? changed : c)] };

    /// <summary>The same study with some sources replaced, found by their ids; cases without any of them are shared.</summary>
    public Study With(IReadOnlyDictionary<string, SourceFile> changed)
    {
        var alliances = changed.Values.Select(s => s.Source.Alliance).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Cases =
            [
                .. Cases.Select(c => alliances.Contains(c.Alliance.Id)
                    ? c with { Sources = [.. c.Sources.Select(s => changed.GetValueOrDefault(s.Source.Id, s))] }
                    : c),
            ],
        };
    }

    /// <summary>Groups rows by alliance. Rows that name no known parent are left out: checks report them before.</summary>
    public static Study From(string name, StudyRows rows)
    {
        var turns = rows.Turns.ToLookup(t => t.Source);
        var raised = rows.Raised.ToLookup(r => r.Source);
        var codings = rows.Codings.ToLookup(c => c.Source);
        var sources = rows.Sources.ToLookup(
            s => s.Alliance,
            s => SourceFile.Of(s, turns[s.Id], raised[s.Id], codings[s.Id]));
        var firms = rows.Firms.ToLookup(f => f.Alliance);
        var attributes = rows.Attributes.ToLookup(a => a.Alliance);
        var events = rows.Events.ToLookup(e => e.Alliance);
        var open = new OpenAnswers(rows);
        var answers = rows.Answers.Where(open.Has).ToLookup(a => a.Alliance);
        var reports = rows.Reports.ToLookup(r => r.Alliance);
        var stances = rows.Stances.ToLookup(s => s.Alliance);
        var published = rows.Published.ToLookup(p => p.Alliance);
        var decisions = rows.Decisions.ToLookup(d => d.Alliance);
        var summaries = rows.Summaries.ToLookup(s => s.Alliance);
        return new Study
        {
            Name = name,
            Settings = rows.Settings,
            People = rows.People,
            Codes = rows.Codes,
            Links = LinkTable.From(rows.Links),
            Claims = rows.Claims,
            Memos = rows.Memos,
            SecondReadings = ReadingFile.All(rows),
            Owners = OwnerFile.All(rows),
            JointPages = rows.JointPages,
            Cases =
            [
                .. rows.Alliances.Select(a => new CaseFile
                {
                    Alliance = a,
                    Firms = [.. firms[a.Id].OrderBy(f => f.Voice)],
                    Attributes = [.. attributes[a.Id]],
                    Events = [.. events[a.Id]],
                    Sources = [.. sources[a.Id]],
                    Answers = [.. answers[a.Id]],
                    Reports = [.. reports[a.Id]],
                    Stances = [.. stances[a.Id]],
                    Published = [.. published[a.Id]],
                    Decisions = [.. decisions[a.Id]],
                    Summaries = [.. summaries[a.Id]],
                }),
            ],
        };
    }
}
