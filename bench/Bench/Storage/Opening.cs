using Alliage.Workbench.Ports;
using BenchmarkDotNet.Attributes;

namespace Alliage.Bench.Storage;

/// <summary>A study opened from the disk by a program that holds nothing of it yet.</summary>
[WarmupCount(2), IterationCount(7), InvocationCount(1)]
[MemoryDiagnoser]
public class Opening
{
    private BenchWorkspace workspace = null!;

    [Params(50, 500, 5_000)]
    public int Alliances { get; set; }

    [GlobalSetup]
    public void Fill() => workspace = new BenchWorkspace(Alliances);

    [GlobalCleanup]
    public void Delete() => workspace.Dispose();

    [Benchmark]
    public async Task<StudySnapshot> Open() => (await workspace.Open().Read(BenchStudy.Name, CancellationToken.None)).Value;
}
