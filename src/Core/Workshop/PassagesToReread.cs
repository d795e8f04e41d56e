using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Workshop;

/// <summary>An indicator whose meaning changed, with what a study coded by it.</summary>
/// <param name="Change">What changed of it.</param>
/// <param name="Codes">The study's codes that are linked to it.</param>
/// <param name="Codings">Codings under these codes, in the study's order.</param>
public sealed record ToReread(EntryChange Change, IReadOnlyList<Code> Codes, IReadOnlyList<Coding> Codings);

/// <summary>What to read again once a framework means something else than when the passages were coded.</summary>
public static class PassagesToReread
{
    /// <summary>
    /// Indicators that another version words or points otherwise, or no longer has, with the codings of the codes linked to
    /// them. What was coded under no such indicator keeps its meaning.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="before">The version that it was read with.</param>
    /// <param name="after">The other version.</param>
    public static IReadOnlyList<ToReread> Of(Study study, WordedFramework before, WordedFramework after)
    {
        var codings = study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings).ToLookup(c => c.Code, StringComparer.Ordinal);
        var codes = study.Codes.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return
        [
            .. from change in FrameworkComparison.Of(before, after)
               where change.Kind == "indicator" && (change.ChangesMeaning || change.Fate == EntryFate.Removed)
               let linked = study.Links.Links.Where(l => l.Indicator == change.Id).Select(l => l.Code).Distinct().ToList()
               where linked.Count > 0
               select new ToReread(
                   change,
                   [.. linked.Select(codes.GetValueOrDefault).OfType<Code>()],
                   [.. linked.SelectMany(c => codings[c])]),
        ];
    }
}
