using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Guides;

/// <summary>
/// The interview guide as data: questions in a binding order, each with what it may tell. Its words stand apart, per
/// language. Ours, and not piloted: what comes from a work is the construct, never the wording.
/// </summary>
public sealed record Guide
{
    /// <summary>Id, such as <c>alliances</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version.</summary>
    public required string Version { get; init; }

    /// <summary>The works that its items cite; the first is the one meant by an origin <c>paper</c>.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>Id of the open question that comes before any that names the partner's growth (Jaouen 2006, 3.1.2: silence there is evidence).</summary>
    public required string OpenFirst { get; init; }

    /// <summary>Facets that no framework has: facts to compare, and what is thought of writing.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>The questions, in their order.</summary>
    public required IReadOnlyList<GuideItem> Items { get; init; }

    /// <summary>The questions of a form, in their order.</summary>
    public IReadOnlyList<GuideItem> Of(GuideForm form) => [.. Items.Where(i => form == GuideForm.Full || i.Short).OrderBy(i => i.Order)];

    /// <summary>The items that may tell an indicator, in the guide's order.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    public IEnumerable<GuideItem> Informing(string indicator) => Items.Where(i => i.MayTell.Contains(indicator));
}
