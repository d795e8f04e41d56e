using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Matrices;

/// <summary>What an opened cell holds, counted by kind.</summary>
internal static class CellTitle
{
    private static readonly EvidenceKind[] InOrder = [EvidenceKind.Coding, EvidenceKind.Answer, EvidenceKind.Report];

    public static string Of(Words words, string name, IReadOnlyList<EvidenceRef> evidence) => evidence.Count == 0
        ? words.Of("matrix.cell.nothing", name)
        : words.Of("matrix.cell.title", name, Kinds(words, evidence));

    /// <summary>How many passages, answers and reports: only what there is.</summary>
    public static string Kinds(Words words, IReadOnlyList<EvidenceRef> evidence) => string.Join(words["matrix.comma"], InOrder
        .Select(k => (Kind: k, Count: evidence.Count(e => e.Kind == k)))
        .Where(k => k.Count > 0)
        .Select(k => words.Count("matrix.cell.title." + Keyword.Of(k.Kind), k.Count)));
}
