using Alliage.Core.Studies;

namespace Alliage.Web.Features.Desk;

/// <summary>A code in its place.</summary>
/// <param name="Code">The code.</param>
/// <param name="Depth">How many are above it.</param>
/// <param name="HasChildren">Whether any is below it.</param>
public sealed record PlacedCode(Code Code, int Depth, bool HasChildren);

/// <summary>The codebook as a tree, in the study's order: each code before those below it.</summary>
public sealed class CodeTree
{
    private readonly ILookup<string, Code> children;
    private readonly List<PlacedCode> all = [];

    public CodeTree(IReadOnlyList<Code> codes)
    {
        var known = codes.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        children = codes.Where(c => c.Parent is not null).ToLookup(c => c.Parent!, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var top in codes.Where(c => c.Parent is null || !known.Contains(c.Parent)).Concat(codes))
        {
            Place(top, 0, placed);
        }
    }

    /// <summary>All of them; codes in a circle stand at the end, so that they can be mended.</summary>
    public IReadOnlyList<PlacedCode> All => all;

    private void Place(Code code, int depth, HashSet<string> placed)
    {
        if (!placed.Add(code.Id))
        {
            return;
        }

        all.Add(new(code, depth, children.Contains(code.Id)));
        foreach (var child in children[code.Id])
        {
            Place(child, depth + 1, placed);
        }
    }
}
