using Alliage.Core.Problems;

namespace Alliage.Storage.Workspaces;

/// <summary>Work on a workspace, with what the world refuses as problems.</summary>
internal static class Attempt
{
    public static Task<Result<T>> Of<T>(Workspace workspace, Func<T> work, CancellationToken stop)
        where T : class
    {
        if (stop.IsCancellationRequested)
        {
            return Task.FromCanceled<Result<T>>(stop);
        }

        try
        {
            return Task.FromResult(Now(workspace, work));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Task.FromCanceled<Result<T>>(stop);
        }
    }

    /// <summary>The same at once.</summary>
    public static Result<T> Now<T>(Workspace workspace, Func<T> work)
        where T : class
    {
        try
        {
            return Result<T>.Of(work());
        }
        catch (ProblemException e)
        {
            return Result<T>.Failed(e.Problems);
        }
        catch (Exception e) when (World.Refusal(e, workspace.Database) is { } problem)
        {
            return Result<T>.Failed(problem);
        }
    }
}
