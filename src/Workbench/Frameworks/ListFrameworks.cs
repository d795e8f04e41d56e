using Alliage.Core.Problems;

namespace Alliage.Workbench.Frameworks;

/// <summary>A framework as the list finds it: sound, or with its problems.</summary>
public sealed record ListedFramework(string Id, FrameworkSummary? Summary, IReadOnlyList<Problem> Problems);

/// <summary>The frameworks there are. A broken one is listed with its problems and hides no other.</summary>
public sealed class ListFrameworks(IFrameworkSource source)
{
    public async Task<IReadOnlyList<ListedFramework>> Run(CancellationToken stop)
    {
        var listed = new List<ListedFramework>();
        foreach (var id in source.List())
        {
            var read = await source.Read(id, stop);
            listed.Add(new(id, read.Succeeded ? FrameworkSummary.Of(read.Value) : null, read.Problems));
        }

        return listed;
    }
}
