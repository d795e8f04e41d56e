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
        var coded = SourceFile.Of(source.Source, source.Turns, source.Raised, [.. source.Codings, coding]);
        var changed = study.With(new Dictionary<string, SourceFile>(StringComparer.Ordinal) { [source.Source.Id] = coded });
        var after = changed.Cases[at];
        return (
            changed,
            Placing.One(after, changed, BenchStudy.Framework),
            CrossCaseMatrix.RowsOf(after, changed, BenchStudy.Framework, MatrixRows.Alliances, MatrixColumns.Codes, MatrixCell.Count));
    }
}
