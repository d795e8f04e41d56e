using Alliage.Core.Problems;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Search;

/// <summary>A hit that a person has looked at and wants coded, with the words as they saw them.</summary>
public sealed record ReviewedHit(string Source, int Start, int End, string Quote);

/// <summary>Codes reviewed hits in one revision. One that the person has coded so already is left as it is.</summary>
public sealed class CodeHits(EditCodings edit, IStudyStore store)
{
    /// <summary><see cref="SearchProblems.NoHitTicked"/>, and problems of <see cref="EditCodings"/>.</summary>
    public async Task<Result<Edited>> Run(Edit by, string code, IReadOnlyList<ReviewedHit> hits, CancellationToken stop)
    {
        if (hits.Count == 0)
        {
            return Result<Edited>.Failed(Problem.Of(SearchProblems.NoHitTicked));
        }

        var read = await store.Read(by.Study, stop);
        var coded = !read.Succeeded ? [] : read.Value.Study.Cases.SelectMany(c => c.Sources).SelectMany(s => s.Codings)
            .Where(c => c.Code == code && c.Coder == by.By.Trim()).Select(c => (c.Source, c.Start, c.End)).ToHashSet();
        return await edit.Run(
            by,
            [
                .. hits.DistinctBy(h => (h.Source, h.Start, h.End)).Where(h => !coded.Contains((h.Source, h.Start, h.End)))
                    .Select(h => new CodingStep.Add(h.Source, h.Start, h.End, code, Quote: h.Quote)),
            ],
            stop);
    }
}
