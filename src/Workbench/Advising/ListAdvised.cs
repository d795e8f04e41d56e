using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Checks;
using Alliage.Workbench.Access;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Advising;

/// <summary>That something was erased or replaced: who did it and when, never what, nor how much.</summary>
/// <param name="At">When, in universal time.</param>
/// <param name="By">Who.</param>
/// <param name="Kind"><c>names</c> or <c>voice</c>.</param>
public sealed record ErasureMark(DateTime At, string By, string Kind);

/// <summary>The alliances of a study as far as an adviser may know them.</summary>
/// <param name="Name">The study.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">Where it was found.</param>
/// <param name="Cases">Its alliances, in the study's order.</param>
/// <param name="Erasures">What was redacted, newest first.</param>
public sealed record AdvisedStudy(
    string Name, LocalText Title, StudyPlace Place, IReadOnlyList<AdvisedCase> Cases, IReadOnlyList<ErasureMark> Erasures)
{
    /// <summary>One alliance, or null.</summary>
    public AdvisedCase? Case(string alliance) => Cases.FirstOrDefault(c => c.Id == alliance);
}

/// <summary>Lists alliances with the state of their owners.</summary>
public sealed class ListAdvised(StudyFinder finder, ListCodes codes, IStudyStore store, TimeProvider clock)
{
    /// <summary>Problems of finding the study and of reading the workspace.</summary>
    public async Task<Result<AdvisedStudy>> Run(string study, CancellationToken stop)
    {
        var found = await finder.Find(study, stop);
        if (!found.Succeeded)
        {
            return Result<AdvisedStudy>.Failed(found.Problems);
        }

        var inWorkspace = found.Value.Place == StudyPlace.Workspace;
        var given = inWorkspace ? await codes.Run(study, stop) : Result<IReadOnlyList<AccessCode>>.Of([]);
        var redacted = inWorkspace ? await store.Redactions(study, stop) : Result<IReadOnlyList<JournalEntry>>.Of([]);
        List<Problem> problems = [.. given.Problems, .. redacted.Problems];
        if (problems.Count > 0)
        {
            return Result<AdvisedStudy>.Failed(problems);
        }

        var (read, today) = (found.Value.Study, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return new AdvisedStudy(
            study,
            read.Settings.Title,
            found.Value.Place,
            [.. read.Cases.Select(c => Of(read, c, given.Value, today))],
            [.. redacted.Value.Reverse().Select(e => new ErasureMark(e.At, e.By, e.Redacted!.Kind))]);
    }

    /// <summary>One alliance of a study. Problem <c>unknown-alliance</c>, and those of the list.</summary>
    public async Task<Result<AdvisedCase>> Case(string study, string alliance, CancellationToken stop)
    {
        var listed = await Run(study, stop);
        return !listed.Succeeded ? Result<AdvisedCase>.Failed(listed.Problems)
            : listed.Value.Case(alliance) is { } found ? found
            : Result<AdvisedCase>.Failed(StudyProblem.Unknown(StudyProblems.UnknownAlliance, alliance, listed.Value.Cases.Select(c => c.Id)));
    }

    private static AdvisedCase Of(Study study, CaseFile @case, IReadOnlyList<AccessCode> codes, DateOnly today)
    {
        var (id, made) = (@case.Alliance.Id, study.JointPages.FirstOrDefault(p => p.Alliance == @case.Alliance.Id));
        var again = LookAgain.Day(study, id);
        return new AdvisedCase(
            @case,
            [.. Accounts.Voices.Select(v => AdvisedOwner.Of(study, id, v, codes.Count(c => c.Alliance == id && c.Account == v && c.RevokedAt is null)))],
            made,
            again,
            again <= today);
    }
}
