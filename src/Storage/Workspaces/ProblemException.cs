using Alliage.Core.Problems;

namespace Alliage.Storage.Workspaces;

/// <summary>Carries problems up to the store, which turns them into a result.</summary>
internal sealed class ProblemException(params IReadOnlyList<Problem> problems) : Exception(string.Join("; ", problems))
{
    public IReadOnlyList<Problem> Problems => problems;

    public static ProblemException Of(string id, params IReadOnlyList<string> args) => new(Problem.Of(id, args));
}
