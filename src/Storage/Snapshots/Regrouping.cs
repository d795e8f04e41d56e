using Alliage.Core.Studies;
using Alliage.Storage.Rows;

namespace Alliage.Storage.Snapshots;

/// <summary>Groups anew only the alliances that changes touch. The result is what grouping everything would give.</summary>
internal static class Regrouping
{
    public static Study Of(Study study, StudyRows before, StudyRows after, IReadOnlyList<RowChange> changes)
    {
        if (changes.Count == 0)
        {
            return study;
        }

        var ofCases = changes.Where(c => !c.Kind.IsBesideCases).ToList();
        var readings = ofCases.Count == changes.Count ? study.SecondReadings : ReadingFile.All(after);
        return Cases(study, before, after, ofCases) with
        {
            SecondReadings = readings,
            Owners = changes.Any(c => c.Kind.IsOfOwners) ? OwnerFile.All(after) : study.Owners,
            JointPages = after.JointPages,
        };
    }

    private static Study Cases(Study study, StudyRows before, StudyRows after, List<RowChange> changes)
    {
        if (changes.TrueForAll(c => c.Kind.IsAnchored))
        {
            return changes.Count == 0 ? study : study.With(RegroupedSources.Of(study, changes));
        }

        // A source may have moved from one alliance to another: the rows on it leave the one and join the other.
        var was = before.Sources.ToDictionary(s => s.Id, s => s.Alliance);
        var now = after.Sources.ToDictionary(s => s.Id, s => s.Alliance);
        var touched = changes
            .SelectMany(c => (string?[])
            [
                c.Before is null ? null : c.Kind.AllianceOf(c.Before, was.GetValueOrDefault),
                c.Before is null ? null : c.Kind.AllianceOf(c.Before, now.GetValueOrDefault),
                c.After is null ? null : c.Kind.AllianceOf(c.After, now.GetValueOrDefault),
            ])
            .OfType<string>()
            .ToHashSet();
        var some = RowKinds.All.Aggregate(
            after,
            (rows, kind) => kind.Copy(after, rows, row => kind.AllianceOf(row, now.GetValueOrDefault) is not { } a || touched.Contains(a)));
        var fresh = Study.From(study.Name, some);
        var cases = study.Cases.Concat(fresh.Cases).GroupBy(c => c.Alliance.Id).ToDictionary(g => g.Key, g => g.Last());
        return fresh with { Cases = [.. after.Alliances.Select(a => cases[a.Id])] };
    }
}
