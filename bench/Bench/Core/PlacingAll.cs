using Alliage.Core.Placement;
using Alliage.Core.Studies;
using BenchmarkDotNet.Attributes;

namespace Alliage.Bench.Core;

/// <summary>Every case placed with its tenacity, from a study in memory.</summary>
[WarmupCount(3), IterationCount(15)]
[MemoryDiagnoser]
public class PlacingAll
{
    private Study study = null!;

    [Params(50, 500, 5_000)]
    public int Alliances { get; set; }

    [GlobalSetup]
    public void Fill() => study = BenchStudy.Snapshot(Alliances);

    [Benchmark]
    public IReadOnlyList<CasePlacement> Place() => Placing.All(study, BenchStudy.Framework);
}
