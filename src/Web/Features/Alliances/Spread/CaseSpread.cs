using Alliage.Core.Comparison;
using Alliage.Core.Evidence;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Alliances.Spread;

/// <summary>All that the accounts of one case say, laid out theme by theme or facet by facet.</summary>
public sealed class CaseSpread
{
    private readonly CasePlacement placement;
    private readonly CaseTestimony testimony;
    private readonly ILookup<Account, ReadingView> readings;

    public CaseSpread(CasePlacement placement)
    {
        this.placement = placement;
        testimony = CaseTestimony.Of(placement.Case);
        readings = placement.Readings.All.ToLookup(r => r.Account, r => ReadingView.Of(r, testimony, placement.Case));
    }

    /// <summary>Readings of an account, in the framework's order.</summary>
    public IEnumerable<ReadingView> Readings(Account account) => readings[account];

    /// <summary>Whether an account brings anything at all.</summary>
    public bool Has(Account account) => placement.Case.Has(account);

    /// <summary>What stands behind references.</summary>
    public IReadOnlyList<Testimony> Words(IEnumerable<EvidenceRef> references) => testimony.Of(references);

    /// <summary>The same, without those of which nothing is left.</summary>
    public IReadOnlyList<Testimony> Known(IEnumerable<EvidenceRef> references) => testimony.Of(references.Where(testimony.Has));

    /// <summary>All themes, in the framework's order.</summary>
    public IReadOnlyList<SpreadRow> ByTheme()
    {
        var verdicts = ThemeVerdict.Of(placement.Readings).ToDictionary(v => v.Theme);
        return [.. placement.Readings.Framework.Themes.Select(t => new SpreadRow
        {
            Id = t.Id,
            A = OfTheme(Account.A, t.Id),
            B = OfTheme(Account.B, t.Id),
            Record = OfTheme(Account.Record, t.Id),
            Verdict = verdicts[t.Id],
        })];
    }

    /// <summary>All facets, in the framework's order.</summary>
    public IReadOnlyList<SpreadRow> ByFacet() =>
    [
        .. placement.Readings.Framework.Facets.Select(f => new SpreadRow
        {
            Id = f.Id,
            A = OfFacet(Account.A, f.Id),
            B = OfFacet(Account.B, f.Id),
            Record = OfFacet(Account.Record, f.Id),
            Verdict = null,
        }),
    ];

    private AccountCell OfTheme(Account account, string theme) => AccountCell.Of(
        this,
        account,
        r => r.Indicator.Theme == theme,
        placement.Case.Summaries.FirstOrDefault(s => s.Account == account && s.Theme == theme),
        testimony.Questions(account, theme));

    private AccountCell OfFacet(Account account, string facet) =>
        AccountCell.Of(this, account, r => r.Indicator.Facet == facet, null, []);
}
