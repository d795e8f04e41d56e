using Alliage.Core.Diagnosis;
using Alliage.Core.Problems;
using Alliage.Workbench;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Answering;

/// <summary>Keeps replies in the order in which they were said, also where one item was answered twice.</summary>
internal sealed class ReplyRuns(UseCases useCases)
{
    /// <summary>Nothing, or the problems of the first run that could not be kept.</summary>
    /// <param name="owner">Whose replies.</param>
    /// <param name="said">The replies, in order.</param>
    /// <param name="with">What is kept besides: form and language with the first run, handing in with the last.</param>
    /// <param name="stop">Stops the keeping.</param>
    public async Task<IReadOnlyList<Problem>> Keep(OwnerKey owner, IEnumerable<Reply> said, Replies with, CancellationToken stop)
    {
        var runs = Of(said);
        foreach (var (run, last) in runs.Select((r, at) => (r, at == runs.Count - 1)))
        {
            var kept = await useCases.KeepReplies.Run(owner, with with { Items = run, HandIn = with.HandIn && last }, stop);
            if (!kept.Succeeded)
            {
                return kept.Problems;
            }
        }

        return [];
    }

    /// <summary>Runs in which no item stands twice; one, even if there is nothing in it.</summary>
    public static IReadOnlyList<IReadOnlyList<Reply>> Of(IEnumerable<Reply> said)
    {
        List<List<Reply>> runs = [[]];
        foreach (var reply in said)
        {
            if (runs[^1].Exists(r => r.Item == reply.Item))
            {
                runs.Add([]);
            }

            runs[^1].Add(reply);
        }

        return runs;
    }
}
