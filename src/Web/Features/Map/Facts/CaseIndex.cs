using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>The alliances listed beside the map: by result where computed, by grade where published.</summary>
public sealed class CaseIndex(MapLanguage language, Func<CasePlacement, string> siglum, bool large)
{
    // Where many are listed, a group longer than this names its alliances and leaves their reasons to the table and their pages.
    private const int MostExplained = 12;

    private readonly CaseReasons reasons = new(language);

    private MapTexts Texts => language.Texts;

    /// <summary>What is contested first, what is settled last.</summary>
    public IReadOnlyList<IndexGroup> ByResult(IReadOnlyList<CasePlacement> shown) =>
        [.. shown.GroupBy(CaseVerdicts.Of).OrderBy(g => g.Key).Select(g => new IndexGroup(
            Texts[$"index.{Keyword.Of(g.Key)}"], Entries(g, p => new(p.Case.Alliance.Id, siglum(p), language.Names(p.Case), CaseVerdicts.GlyphOf(p), null, reasons.Of(p))), Brief: IsTooLong(g.Count())))];

    /// <summary>What is least sure first; what is stated needs no explanation.</summary>
    public IReadOnlyList<IndexGroup> ByGrade(IReadOnlyList<CasePlacement> shown) =>
        [.. shown.GroupBy(p => MapFilter.GradeOf(p.Case, language.Framework))
            .OrderByDescending(g => g.Key)
            .Select(g => new IndexGroup(
                Texts[$"index.grade.{Keyword.Of(g.Key)}"],
                Entries(g, p => new(p.Case.Alliance.Id, siglum(p), language.Names(p.Case), PairGlyph.None, g.Key, HowKnown(p.Case))),
                Brief: g.Key == Grade.Stated || IsTooLong(g.Count())))];

    private bool IsTooLong(int entries) => large && entries > MostExplained;

    private static List<IndexEntry> Entries(IEnumerable<CasePlacement> placements, Func<CasePlacement, IndexEntry> entry) =>
        [.. placements.Select(entry).OrderBy(e => e.Siglum, Sigla.Order)];

    /// <summary>The axes that are not stated, each with its grade and its place in the text.</summary>
    private string HowKnown(CaseFile @case)
    {
        var published = PublishedPlacement.Of(@case, language.Framework);
        return string.Join(' ', language.Axes.Select(axis => (Axis: axis, Published: published?.Axes.GetValueOrDefault(axis.Id)))
            .Where(a => a.Published?.Grade != Grade.Stated)
            .Select(a => a.Published is { Value: not null } said
                ? Texts.Of("why.published", language.AxisName(a.Axis), language.Grade(said.Grade), language.Section(said.Section))
                : Texts.Of("why.unpublished", language.AxisName(a.Axis))));
    }
}
