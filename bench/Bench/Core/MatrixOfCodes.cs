using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using BenchmarkDotNet.Attributes;

namespace Alliage.Bench.Core;

/// <summary>The matrix of alliances and codes, every cell with the evidence behind it.</summary>
[WarmupCount(3), IterationCount(15)]
[MemoryDiagnoser]
public class MatrixOfCodes
{
    private Study study = null!;

    [Params(50, 500, 5_000)]
    public int Alliances { get; set; }

    [GlobalSetup]
    public void Fill() => study = BenchStudy.Snapshot(Alliances);

    [Benchmark]
    public Matrix Build() =>
        CrossCaseMatrix.Of(study, BenchStudy.Framework, MatrixRows.Alliances, MatrixColumns.Codes, MatrixCell.Count);
}
