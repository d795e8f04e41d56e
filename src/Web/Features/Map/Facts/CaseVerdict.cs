using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>An alliance's result in one word: the least settled of its two axes, and what the index is ordered by.</summary>
public enum CaseVerdict
{
    Contested,
    Undetermined,
    OneVoice,
    Record,
    BothVoices,
}

/// <summary>Verdicts and glyphs of cases.</summary>
public static class CaseVerdicts
{
    public static CaseVerdict Of(CasePlacement placement) =>
        placement.Axes.Any(a => a.Status == PlacementStatus.Contested) ? CaseVerdict.Contested
        : placement.Axes.Any(a => a.Status == PlacementStatus.Undetermined) ? CaseVerdict.Undetermined
        : placement.Axes.Any(a => a.Basis == PlacementBasis.Record) ? CaseVerdict.Record
        : placement.Axes.Any(a => a.Basis == PlacementBasis.OneVoice) ? CaseVerdict.OneVoice
        : CaseVerdict.BothVoices;

    /// <summary>The pair as a glyph, the same as its marks on the map say it.</summary>
    public static PairGlyph GlyphOf(CasePlacement placement)
    {
        var contested = placement.Axes.Where(a => a.Status == PlacementStatus.Contested).ToList();
        if (contested.Count > 0)
        {
            return contested.Exists(a => a.Thin) ? PairGlyph.ContestedThin : PairGlyph.Contested;
        }

        if (placement.Axes.Any(a => a is { Status: PlacementStatus.Undetermined, Why: UndeterminedReason.Nothing }))
        {
            return PairGlyph.None;
        }

        if (placement.Axes.All(a => a.Basis == PlacementBasis.Record))
        {
            return PairGlyph.RecordAlone;
        }

        var (a, b) = (OnAxes(placement, Account.A), OnAxes(placement, Account.B));
        return placement.Axes.Any(x => x.Why == UndeterminedReason.Balanced) ? PairGlyph.Balanced
            : (a, b) switch
            {
                (2, 2) => PairGlyph.BothVoices,
                ( > 0, 0) => PairGlyph.OneVoiceA,
                (0, > 0) => PairGlyph.OneVoiceB,
                _ => PairGlyph.Shared,
            };
    }

    /// <summary>On how many axes an account says anything.</summary>
    private static int OnAxes(CasePlacement placement, Account account) =>
        placement.Axes.Count(a => a.Of(account) is { Band: not PositionBand.Nothing });
}
