using Alliage.Core.Comparison;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using BenchmarkDotNet.Attributes;

namespace Alliage.Bench.Core;

/// <summary>One coding added in memory: the study with it, that alliance's results and its row of the matrix.</summary>
[WarmupCount(3), IterationCount(15)]
[MemoryDiagnoser]
public class OneCoding
{
    private Study study = null!;
    private Coding coding = null!;
    private int at;

    [Params(50, 500, 5_000)]
    public int Alliances { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        study = BenchStudy.Snapshot(Alliances);
        at = Alliances / 2;
        coding = study.Cases[at].Sources[0].Codings[3] with { Id = "added" };
    }

    [Benchmark]
    public (Study Study, CasePlacement Placement, IReadOnlyList<MatrixRow> Rows) AddAndRenew()
    {
        var before = study.Cases[at];
        var source = before.Sources[0];
        var coded = source.With(codings:
            [.. source.Codings.Append(coding).OrderBy(c => c.Start).ThenBy(c => c.End).ThenBy(c => c.Id, StringComparer.Ordinal)]);
        var after = before with { Sources = [coded, .. before.Sources.Skip(1)] };
        var changed = study.With(after);
        return (
            changed,
            Placing.One(after, changed, BenchStudy.Framework),
            CrossCaseMatrix.RowsOf(after, changed, BenchStudy.Framework, MatrixRows.Alliances, MatrixColumns.Codes, MatrixCell.Count));
    }
}
