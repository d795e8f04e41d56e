using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>The end of a published row: the computed pair, and in words whether it comes to the same place.</summary>
public sealed class ComputedEnds(MapLanguage language)
{
    /// <param name="placement">The case, placed.</param>
    /// <param name="brief">For the end of a drawn row; else in full sentences' words.</param>
    public ComputedEnd Of(CasePlacement placement, bool brief)
    {
        var published = PublishedPlacement.Of(placement.Case, language.Framework);
        var other = language.Axes
            .Where(axis => placement.Axis(axis.Id).Pole is null || placement.Axis(axis.Id).Pole != published?.Axes.GetValueOrDefault(axis.Id)?.Value)
            .Select(axis => language.Texts.Of("both.differs", language.AxisName(axis).ToLower(language.Texts.Culture), Result(placement.Axis(axis.Id), brief)))
            .ToList();
        return new(CaseVerdicts.GlyphOf(placement), other.Count > 0
            ? string.Join(", ", other)
            : language.Texts.Of("both.same-by", language.Texts[$"both.{(brief ? "brief" : "by")}.{ByWhom(placement)}"]));
    }

    private string Result(AxisPlacement axis, bool brief) => !brief ? language.Verdict(axis) : axis.Why switch
    {
        UndeterminedReason.Nothing => language.Texts["counts.nothing"],
        UndeterminedReason.Balanced => language.Texts["strip.balanced"],
        _ => language.Verdict(axis),
    };

    private static string ByWhom(CasePlacement placement) =>
        placement.Axes.Select(a => a.Basis).Distinct().ToList() is [{ } one] ? Keyword.Of(one) : "mixed";
}
