using Alliage.Core.Frameworks;
using Alliage.Core.Search;
using Alliage.Core.Studies;

namespace Alliage.Core.Workshop;

/// <summary>A code of a study that a framework seems to mean.</summary>
/// <param name="Code">The code.</param>
/// <param name="Indicator">The indicator that suggests it.</param>
public sealed record SuggestedLink(Code Code, Indicator Indicator);

/// <summary>What a study's codebook could take over from what a framework suggests. A framework only suggests: nothing is linked here.</summary>
/// <param name="Links">Codes with the id that an indicator suggests, or with its name, that are not linked to it.</param>
/// <param name="Without">Indicators that no code is linked to and that no code is like.</param>
public sealed record SuggestedLinks(IReadOnlyList<SuggestedLink> Links, IReadOnlyList<Indicator> Without)
{
    /// <summary>The suggestions, in the framework's order. Codes that are retired, or have codes below them, are left out.</summary>
    public static SuggestedLinks Of(Study study, WordedFramework worded)
    {
        var parents = study.Codes.Select(c => c.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var codes = study.Codes.Where(c => !c.Retired && !parents.Contains(c.Id)).ToList();
        var linked = study.Links.Links.Select(l => (l.Code, l.Indicator)).ToHashSet();
        var links = new List<SuggestedLink>();
        var without = new List<Indicator>();
        foreach (var indicator in worded.Framework.Indicators)
        {
            var names = worded.Wordings.Select(w => w.Texts.GetValueOrDefault($"indicator.{indicator.Id}.name")).OfType<string>().Select(Folded).ToHashSet(StringComparer.Ordinal);
            var like = codes.Where(c => indicator.SuggestedCodes.Contains(c.Id) || names.Contains(Folded(c.Name))).ToList();
            links.AddRange(like.Where(c => !linked.Contains((c.Id, indicator.Id))).Select(c => new SuggestedLink(c, indicator)));
            if (like.Count == 0 && linked.All(l => l.Indicator != indicator.Id))
            {
                without.Add(indicator);
            }
        }

        return new(links, without);
    }

    private static string Folded(string name) => FoldedText.Of(name.Trim()).Text;
}
