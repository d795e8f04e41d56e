using Alliage.Core.Problems;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Diagnosis;

/// <summary>
/// An owner erases everything of theirs: answers, former ones, reasons, consents, releases, with the joint page that was made
/// of them, and whatever the study has of this voice otherwise; from the journal and from the file too. Their codes
/// open nothing any more. Only the fact that something was erased remains.
/// </summary>
public sealed class EraseOwner(StudyFinder finder, RedactStudy redact, IAccessStore access)
{
    private const int Tries = 5;

    /// <summary>Problem <c>owner-unknown</c>, those of finding the study, and <c>redacted-words-remain</c>, after which it is erased and a copy is still being read.</summary>
    public async Task<Result<RedactedStudy>> Run(OwnerKey key, CancellationToken stop)
    {
        for (var left = Tries; ; left--)
        {
            var found = await finder.Find(key.Study, stop);
            if (!found.Succeeded)
            {
                return Result<RedactedStudy>.Failed(found.Problems);
            }

            if (found.Value.Study.Owner(key.Alliance, key.Account) is null)
            {
                return Result<RedactedStudy>.Failed(Problem.Of(OpenOwner.NotAsked, key.Alliance, Core.Studies.Keyword.Of(key.Account)));
            }

            var erased = await redact.Voice(new(key.Study, found.Value.Revision, OwnerKey.By), key.Alliance, key.Account, stop);
            var met = erased.Problems.Any(p => p.Id is "study-replaced" or "changed-meanwhile");
            if (met && left > 1)
            {
                continue;
            }

            if (erased.Succeeded || erased.Problems.Any(p => p.Id == RedactionProblems.WordsRemain))
            {
                var forgotten = await access.Forget(key.Study, key.Alliance, key.Account, stop);
                return forgotten.Succeeded ? erased : Result<RedactedStudy>.Failed([.. erased.Problems, .. forgotten.Problems]);
            }

            return erased;
        }
    }
}
