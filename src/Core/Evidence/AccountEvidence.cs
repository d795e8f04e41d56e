using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>All that one account brings, by indicator (in the framework's order) and by theme, before any rule on silence.</summary>
internal sealed class AccountEvidence
{
    private static readonly IReadOnlySet<EvidenceRef> Nothing = new HashSet<EvidenceRef>();
    private static readonly IReadOnlyDictionary<string, Asking> NotAsked = new Dictionary<string, Asking>();

    public required Account Account { get; init; }

    /// <summary>Rows that carry each indicator; null where none carries any.</summary>
    public required RowsByIndicator? Present { get; init; }

    /// <summary>Passages that deny each indicator; null where none denies any.</summary>
    public RowsByIndicator? Denying { get; private init; }

    /// <summary>Questionnaire items about each indicator that have no answer, and why; null where all have one.</summary>
    public List<(Absence Why, EvidenceRef Ref)>?[]? Absent { get; private set; }

    /// <summary>Themes raised to this voice.</summary>
    public required IReadOnlyDictionary<string, Asking> Asked { get; init; }

    /// <summary>Whether every source of this account is fully read.</summary>
    public required bool FullyRead { get; init; }

    /// <summary>Whether an account says an indicator, by its place in the framework.</summary>
    public bool Says(int at) => Present?.IsEmpty(at) == false;

    /// <summary>Whether an account denies an indicator.</summary>
    public bool Denies(int at) => Denying?.IsEmpty(at) == false;

    /// <summary>Gathers an account's rows.</summary>
    /// <param name="case">The case.</param>
    /// <param name="account">Whose.</param>
    /// <param name="framework">The grid.</param>
    /// <param name="links">The codebook's links.</param>
    /// <param name="settings">Lead coder and word limit.</param>
    /// <param name="without">Rows to take as if they were not there; null for none.</param>
    public static AccountEvidence Of(
        CaseFile @case, Account account, Framework framework, LinkTable links, Settings settings, IReadOnlySet<EvidenceRef>? without)
    {
        without ??= Nothing;
        var sources = SourcesOf(@case, account);
        var present = new RowsByIndicator.Gathering(framework, without, sources.Sum(s => s.EvidentCodings.Count));
        var denying = new RowsByIndicator.Gathering(framework, without, 8);
        foreach (var source in sources)
        {
            foreach (var coding in source.EvidentCodings)
            {
                if (CountingCodings.Counts(source, settings.LeadCoder, coding.Coder, coding.Settled))
                {
                    (coding.Denies ? denying : present).Add(links.Of(coding.Code), new(EvidenceKind.Coding, coding.Id));
                }
            }
        }

        var answers = @case.Answers.Where(a => a.Account == account).ToList();
        foreach (var answer in answers.Where(a => a.Absence is null))
        {
            present.Add(answer.Indicators, new(EvidenceKind.Answer, answer.Id));
        }

        foreach (var report in @case.Reports.Where(r => r.Account == account))
        {
            present.Add(report.Indicators, new(EvidenceKind.Report, report.Id));
        }

        var evidence = new AccountEvidence
        {
            Account = account,
            Present = present.ToRows(),
            Denying = denying.ToRows(),
            Asked = account.IsVoice() ? Asking.ByTheme(sources, settings.SilenceWordLimit, without) : NotAsked,
            FullyRead = sources.TrueForAll(s => s.Source.State == SourceState.Read),
        };
        foreach (var answer in answers.Where(a => a.Absence is not null))
        {
            evidence.AddAbsent(answer.Absence!.Value, answer.Indicators, new(EvidenceKind.Answer, answer.Id), framework, without);
        }

        return evidence;
    }

    /// <summary>
    /// The same evidence as if some rows were not there. Of the case only its questions are looked at again, and only
    /// where one of them goes.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="case">The case that it was gathered from.</param>
    /// <param name="settings">The word limit.</param>
    public AccountEvidence Without(IReadOnlySet<EvidenceRef> rows, CaseFile @case, Settings settings) => new()
    {
        Account = Account,
        Present = Present?.Without(rows),
        Denying = Denying?.Without(rows),
        Absent = Absent is null ? null : Array.ConvertAll(Absent, a => a?.Exists(x => !rows.Contains(x.Ref)) == true ? a.FindAll(x => !rows.Contains(x.Ref)) : null),
        Asked = Account.IsVoice() && rows.Any(r => r.Kind == EvidenceKind.Raised)
            ? Asking.ByTheme(SourcesOf(@case, Account), settings.SilenceWordLimit, rows)
            : Asked,
        FullyRead = FullyRead,
    };

    private static List<SourceFile> SourcesOf(CaseFile @case, Account account) => [.. @case.Sources.Where(s => s.Source.Account == account)];

    private void AddAbsent(
        Absence why, IReadOnlyList<string> indicators, EvidenceRef reference, Framework framework, IReadOnlySet<EvidenceRef> without)
    {
        foreach (var indicator in indicators)
        {
            if (framework.Index.IndicatorOrder.TryGetValue(indicator, out var at) && !without.Contains(reference))
            {
                ((Absent ??= new List<(Absence, EvidenceRef)>?[framework.Indicators.Count])[at] ??= []).Add((why, reference));
            }
        }
    }
}
