using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>All that one account brings, by indicator (in the framework's order) and by theme, before any rule on silence.</summary>
internal sealed class AccountEvidence
{
    // Most indicators are carried by one row or two: room for more would be most of what a study's results hold.
    private const int Few = 2;

    private static readonly IReadOnlySet<EvidenceRef> Nothing = new HashSet<EvidenceRef>();

    private AccountEvidence(Account account, int indicators)
    {
        Account = account;
        Present = new List<EvidenceRef>?[indicators];
        Denying = new List<EvidenceRef>?[indicators];
        Absent = new List<(Absence, EvidenceRef)>?[indicators];
    }

    public Account Account { get; }

    /// <summary>Rows that carry each indicator.</summary>
    public List<EvidenceRef>?[] Present { get; }

    /// <summary>Passages that deny each indicator.</summary>
    public List<EvidenceRef>?[] Denying { get; }

    /// <summary>Questionnaire items about each indicator that have no answer, and why.</summary>
    public List<(Absence Why, EvidenceRef Ref)>?[] Absent { get; }

    /// <summary>Themes raised to this voice.</summary>
    public required IReadOnlyDictionary<string, Asking> Asked { get; init; }

    /// <summary>Whether every source of this account is fully read.</summary>
    public required bool FullyRead { get; init; }

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
        var sources = @case.Sources.Where(s => s.Source.Account == account).ToList();
        var evidence = new AccountEvidence(account, framework.Indicators.Count)
        {
            Asked = account.IsVoice() ? Asking.ByTheme(sources, settings.SilenceWordLimit, without) : new Dictionary<string, Asking>(),
            FullyRead = sources.TrueForAll(s => s.Source.State == SourceState.Read),
        };
        foreach (var coding in sources.SelectMany(s => CountingCodings.Of(s, settings.LeadCoder)))
        {
            var list = coding.Denies ? evidence.Denying : evidence.Present;
            Add(list, links.Of(coding.Code), new(EvidenceKind.Coding, coding.Id), framework, without);
        }

        foreach (var answer in @case.Answers.Where(a => a.Account == account))
        {
            var reference = new EvidenceRef(EvidenceKind.Answer, answer.Id);
            if (answer.Absence is { } why)
            {
                evidence.AddAbsent(why, answer.Indicators, reference, framework, without);
            }
            else
            {
                Add(evidence.Present, answer.Indicators, reference, framework, without);
            }
        }

        foreach (var report in @case.Reports.Where(r => r.Account == account))
        {
            Add(evidence.Present, report.Indicators, new(EvidenceKind.Report, report.Id), framework, without);
        }

        return evidence;
    }

    private static void Add(
        List<EvidenceRef>?[] list, IReadOnlyList<string> indicators, EvidenceRef reference, Framework framework, IReadOnlySet<EvidenceRef> without)
    {
        for (var i = 0; i < indicators.Count; i++)
        {
            if (framework.Index.IndicatorOrder.TryGetValue(indicators[i], out var at) && !without.Contains(reference))
            {
                (list[at] ??= new(Few)).Add(reference);
            }
        }
    }

    private void AddAbsent(
        Absence why, IReadOnlyList<string> indicators, EvidenceRef reference, Framework framework, IReadOnlySet<EvidenceRef> without)
    {
        foreach (var indicator in indicators)
        {
            if (framework.Index.IndicatorOrder.TryGetValue(indicator, out var at) && !without.Contains(reference))
            {
                (Absent[at] ??= []).Add((why, reference));
            }
        }
    }
}
