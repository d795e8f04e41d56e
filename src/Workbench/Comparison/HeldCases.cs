using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Workbench.Placement;

namespace Alliage.Workbench.Comparison;

/// <summary>
/// Cases as matrices need them, kept as long as the case itself: a changed case is another object, so one coding renews
/// one case, and nothing is ever out of date. Reading five hundred cases anew for each page would cost more than the page. Their places are
/// those that every other page shows.
/// </summary>
public sealed class HeldCases(HeldPlacements placements)
{
    private readonly ConcurrentDictionary<(string Study, string Framework), Basis> bases = [];
    private readonly ConditionalWeakTable<CaseFile, ConcurrentDictionary<string, Held>> cases = [];

    /// <summary>The places of the cases, for whoever needs no matrix.</summary>
    public HeldPlacements Placements => placements;

    /// <summary>All cases of a study on the columns of a matrix, in the study's order.</summary>
    public IReadOnlyList<CaseOnGrid> On(Study study, Framework framework, MatrixRows rows, MatrixColumns columns, MatrixCell cell)
    {
        var basis = bases.AddOrUpdate(
            (study.Name, framework.Id), _ => Basis.Of(study, framework), (_, before) => before.Is(study, framework) ? before : Basis.Of(study, framework));
        var grid = new Lazy<GridColumns>(() => new(study, framework, columns));
        return
        [
            .. study.Cases.AsParallel().AsOrdered().Select(c =>
            {
                var held = Of(c, basis, study);
                return held.OnGrid.GetOrAdd((rows, columns, cell), _ => CaseOnGrid.Of(held.Placed, study, grid.Value, rows, cell));
            }),
        ];
    }

    private Held Of(CaseFile @case, Basis basis, Study study)
    {
        var byFramework = cases.GetValue(@case, _ => new(StringComparer.Ordinal));
        if (byFramework.TryGetValue(basis.Framework.Id, out var held) && ReferenceEquals(held.Basis, basis))
        {
            return held;
        }

        return byFramework[basis.Framework.Id] = new Held(basis, placements.One(@case, study, basis.Framework));
    }

    /// <summary>What all cases of a study are read with: its codebook, links and settings, and the framework.</summary>
    private sealed record Basis(Study Study, Framework Framework)
    {
        /// <summary>Without the cases: an old study is not kept for its settings.</summary>
        public static Basis Of(Study study, Framework framework) => new(study with { Cases = [], Claims = [], Memos = [], SecondReadings = [] }, framework);

        public bool Is(Study study, Framework framework) => ReferenceEquals(Framework, framework)
            && Study.Settings == study.Settings
            && Study.Codes.SequenceEqual(study.Codes, ReferenceEqualityComparer.Instance)
            && Study.Links.Links.SequenceEqual(study.Links.Links, ReferenceEqualityComparer.Instance);
    }

    private sealed class Held(Basis basis, CasePlacement placed)
    {
        public Basis Basis => basis;

        public CasePlacement Placed => placed;

        public ConcurrentDictionary<(MatrixRows, MatrixColumns, MatrixCell), CaseOnGrid> OnGrid { get; } = new();
    }
}
