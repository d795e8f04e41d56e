using Alliage.Core.Problems;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Studies;

/// <summary>Keeps changes that were found sound. The first change of a built-in study copies it into the workspace under its name.</summary>
internal sealed class Keeping(IStudyStore store)
{
    private const long FirstRevision = 1;

    /// <summary>Problems of the store, <c>changed-meanwhile</c> among them; then nothing is changed.</summary>
    public async Task<Result<StudySnapshot>> Run(
        string study, FoundStudy found, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop)
    {
        if (found.Place == StudyPlace.BuiltIn)
        {
            var copied = await store.Create(study, found.Contents!, author, stop);
            if (!copied.Succeeded && !copied.Problems.Any(p => p.Id == "study-exists"))
            {
                return copied;
            }
        }

        return await store.Append(study, Math.Max(seen, FirstRevision), changes, author, stop);
    }
}
