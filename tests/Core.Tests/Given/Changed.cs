using Alliage.Core.Evidence;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Given;

/// <summary>Cases with rows truly taken away, or with the voices exchanged: nothing here knows the engine's own way.</summary>
internal static class Changed
{
    /// <summary>A case whose rows of evidence are gone. A question that raised a theme was still asked: it raises another one.</summary>
    public static CaseFile Without(CaseFile @case, IReadOnlySet<EvidenceRef> gone) => @case with
    {
        Sources =
        [
            .. @case.Sources.Select(s => s.With(
                codings: [.. s.Codings.Where(c => !gone.Contains(new(EvidenceKind.Coding, c.Id)))],
                raised: [.. s.Raised.Select(r => gone.Contains(new(EvidenceKind.Raised, r.Key)) ? r with { Theme = "gone" } : r)])),
        ],
        Answers = [.. @case.Answers.Where(a => !gone.Contains(new(EvidenceKind.Answer, a.Id)))],
        Reports = [.. @case.Reports.Where(r => !gone.Contains(new(EvidenceKind.Report, r.Id)))],
    };

    /// <summary>The same case with A told by B and B by A.</summary>
    public static CaseFile Swapped(CaseFile @case) => @case with
    {
        Sources = [.. @case.Sources.Select(s => s.With(s.Source with { Account = s.Source.Account.Other() }))],
        Answers = [.. @case.Answers.Select(a => a with { Account = a.Account.Other() })],
        Reports = [.. @case.Reports.Select(r => r with { Account = r.Account.Other() })],
    };
}
