using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Workbench.Placement;

/// <summary>A row of evidence with whose it is: a coding, an answer, a report or a theme raised.</summary>
public sealed record EvidenceRow(EvidenceRef Ref, Account Account, StudyRow Row);

/// <summary>The rows of one case that readings refer to.</summary>
public sealed class CaseEvidence
{
    private readonly Dictionary<EvidenceRef, EvidenceRow> rows;

    private CaseEvidence(IEnumerable<EvidenceRow> rows) => this.rows = rows.ToDictionary(r => r.Ref);

    /// <summary>All of them: by source and place in it, then answers, then reports.</summary>
    public IReadOnlyCollection<EvidenceRow> All => rows.Values;

    /// <summary>The row behind a reference.</summary>
    public EvidenceRow this[EvidenceRef reference] => rows[reference];

    /// <summary>The rows of a case.</summary>
    public static CaseEvidence Of(CaseFile @case) => new(
    [
        .. @case.Sources.SelectMany(s => s.Codings.Select(c => Row(EvidenceKind.Coding, s.Source.Account, c))
            .Concat(s.Raised.Select(r => Row(EvidenceKind.Raised, s.Source.Account, r)))),
        .. @case.Answers.Select(a => Row(EvidenceKind.Answer, a.Account, a)),
        .. @case.Reports.Select(r => Row(EvidenceKind.Report, r.Account, r)),
    ]);

    private static EvidenceRow Row(EvidenceKind kind, Account account, StudyRow row) => new(new(kind, row.Key), account, row);
}
