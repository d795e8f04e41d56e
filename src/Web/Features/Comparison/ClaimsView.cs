using Alliage.Core.Comparison.Claims;
using Alliage.Core.Studies;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Wording;
using Alliage.Workbench.Comparison;

namespace Alliage.Web.Features.Comparison;

/// <summary>All that the page of claims shows, made once for a request.</summary>
public sealed class ClaimsView(RecomputedClaims recomputed, Words words, ClaimVerdict? only)
{
    /// <summary>What speaks against the account first, what cannot be told last.</summary>
    public static readonly IReadOnlyList<ClaimVerdict> Order =
        [ClaimVerdict.Contradicted, ClaimVerdict.SumOnly, ClaimVerdict.Confirmed, ClaimVerdict.NotRecomputable];

    private readonly GridSpeech speech = new(
        words, recomputed.Opened.Framework.Framework, recomputed.Opened.Framework.In(words.Language));

    public Words Words { get; } = words;

    public Study Study => recomputed.Opened.Study;

    public IReadOnlyList<ClaimResult> All => recomputed.Results;

    /// <summary>The one verdict asked for; null for all.</summary>
    public ClaimVerdict? Only { get; } = only;

    /// <summary>The verdicts shown.</summary>
    public IEnumerable<ClaimVerdict> Shown => Order.Where(v => (Only is null || v == Only) && Count(v) > 0);

    public int Count(ClaimVerdict verdict) => All.Count(r => r.Verdict == verdict);

    public IEnumerable<ClaimResult> Of(ClaimVerdict verdict) => All.Where(r => r.Verdict == verdict);

    /// <summary>The page with one verdict, or with all.</summary>
    public string Address(ClaimVerdict? verdict) =>
        ComparisonAddress.Claims(Study.Name) + (verdict is { } one ? "?verdict=" + Keyword.Of(one) : "");

    public string Section(string section) => speech.Section(section);

    /// <summary>A count with its unit and, where there is one, its denominator.</summary>
    public string Tally(Tally tally, string unit) => tally.Of is { } of
        ? Words.Of("claims.of", tally.N, of, Unit(unit))
        : Words.Of("claims.plain", tally.N, Unit(unit));

    /// <summary>The unit's name; a unit of the study's own stays as it is.</summary>
    public string Unit(string unit) => Words["claims.unit." + unit] is var name && name != "claims.unit." + unit ? name : unit;

    /// <summary>Reports that a test on indicators looks for, in the cases behind what was found.</summary>
    public IEnumerable<Report> Reports(ClaimResult result) =>
        ClaimTest.Read(result.Claim.Test) is { } test
            ? Study.Cases.Where(c => result.Cases.Contains(c.Alliance.Id))
                .SelectMany(c => c.Reports)
                .Where(r => r.Indicators.Any(test.About.Contains))
            : [];

    /// <summary>Other claims that a test holds this one against.</summary>
    public IEnumerable<string> Others(ClaimResult result) =>
        ClaimTest.Read(result.Claim.Test)?.About.Where(about => All.Any(r => r.Claim.Id == about)) ?? [];

    /// <summary>How it was recomputed; empty where there is no test.</summary>
    public string How(ClaimResult result) =>
        ClaimTest.Read(result.Claim.Test) is { } test && Words["claims.test." + test.Word] is var text && text != "claims.test." + test.Word ? text : "";
}
