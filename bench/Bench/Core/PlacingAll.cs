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

    /// <summary>What results leave out, all of it asked for at once on one core: every reading of every account with its rows.</summary>
    [Benchmark]
    public int PlaceAndOpenAllReadings() => Placing.All(study, BenchStudy.Framework).Sum(c => c.Readings.All.Sum(r => r.Evidence.Count));
}
