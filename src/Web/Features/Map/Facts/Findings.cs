using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Facts;

/// <summary>The title of the page: what the map shows, as a sentence with its counts and its denominator.</summary>
public sealed class Findings(MapLanguage language)
{
    private MapTexts Texts => language.Texts;

    /// <summary>The finding of a view over all cases of a study.</summary>
    public string Of(MapView view, IReadOnlyList<CasePlacement> placements) => placements.Count == 0
        ? Texts["finding.none"]
        : view switch
        {
            MapView.Published => Published(placements),
            MapView.Both => Both(placements),
            _ => Computed(placements),
        };

    private string Computed(IReadOnlyList<CasePlacement> placements)
    {
        var statuses = placements.CountBy(MapFilter.StatusOf).ToDictionary();
        var placed = statuses.GetValueOrDefault(PlacementStatus.Placed);
        var head = placed == placements.Count && placed > 1
            ? Texts.Of("finding.placed.all", Word(placed))
            : Of("finding.placed", placed, placements.Count);
        return Sentence(
            head,
            Some("finding.contested", statuses.GetValueOrDefault(PlacementStatus.Contested)),
            Some("finding.undetermined", statuses.GetValueOrDefault(PlacementStatus.Undetermined)));
    }

    /// <summary>The side of the upright axis where most are published; then what is not published of the other, or only by a figure.</summary>
    private string Published(IReadOnlyList<CasePlacement> placements)
    {
        var published = placements.Select(p => PublishedPlacement.Of(p.Case, language.Framework)).OfType<PublishedPlacement>().ToList();
        var side = language.Up.Poles
            .Select(pole => (Pole: pole, Count: published.Count(p => ValueOn(p, language.Up) == pole)))
            .OrderByDescending(p => p.Count).First();
        var other = published.Select(p => p.Axes.GetValueOrDefault(language.Across.Id)).ToList();
        var unpublished = other.Count(p => p?.Value is null);
        var figure = other.Count(p => p is { Value: not null, Grade: Grade.FigureOrder });
        return Sentence(
            Of("finding.published", side.Count, placements.Count, language.Pole(side.Pole)),
            Some("finding.unpublished", unpublished, language.AxisSubject(language.Across)),
            unpublished > 0 ? Some("finding.figure", figure) : null);
    }

    private string Both(IReadOnlyList<CasePlacement> placements)
    {
        var same = placements.Count(p => p.Configuration is { } c && PublishedPlacement.Of(p.Case, language.Framework)?.Configuration == c);
        var elsewhere = placements.Count(p => language.Axes.Any(axis =>
            ValueOn(PublishedPlacement.Of(p.Case, language.Framework), axis) is { } pole
            && p.Axis(axis.Id) is var found && found.Status != PlacementStatus.Undetermined && found.Pole != pole));
        return Sentence(
            Of("finding.both", same, placements.Count),
            Some("finding.elsewhere", elsewhere),
            Some("finding.open", placements.Count - same - elsewhere));
    }

    private static string? ValueOn(PublishedPlacement? published, Axis axis) => published?.Axes.GetValueOrDefault(axis.Id)?.Value;

    private string Of(string key, int count, int total, string side = "") => NumberWords.Capital(Texts.Of(
        key + (count == 0 ? ".none" : count == 1 ? ".one" : ".more"), Word(total), NumberWords.Capital(Word(count)), side));

    private string? Some(string key, int count, params object?[] args) =>
        count == 0 ? null : Texts.Of(key + (count == 1 ? ".one" : ".more"), [Word(count), .. args]);

    private string Word(int number) => NumberWords.In(Texts.Language, number);

    private string Sentence(string head, params ReadOnlySpan<string?> rest)
    {
        var parts = new List<string>();
        foreach (var part in rest)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        var parting = Texts.Language == "fr" ? "\u202f; " : "; ";
        return head + (parts.Count == 0 ? "" : parting + string.Join(", ", parts)) + ".";
    }
}
