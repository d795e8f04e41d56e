using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using BenchmarkDotNet.Attributes;

namespace Alliage.Bench.Storage;

/// <summary>One coding written so that it survives a kill, beside a bare write and fsync on the same disk in the same run.</summary>
[WarmupCount(3), IterationCount(30), InvocationCount(1)]
public class Writing
{
    private readonly byte[] page = new byte[4096];
    private BenchWorkspace workspace = null!;
    private Coding coding = null!;
    private FileStream bare = null!;
    private int written;

    [Params(500)]
    public int Alliances { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        workspace = new BenchWorkspace(Alliances);
        coding = workspace.Store.Read(BenchStudy.Name, CancellationToken.None).GetAwaiter().GetResult()
            .Value.Study.Cases[Alliances / 2].Sources[0].Codings[3];
        bare = new FileStream(Path.Combine(workspace.Folder, "bare"), FileMode.Create);
    }

    [GlobalCleanup]
    public void Delete()
    {
        bare.Dispose();
        workspace.Dispose();
    }

    /// <summary>The smallest durable write this disk knows: 4 KiB and one fsync.</summary>
    [Benchmark(Baseline = true)]
    public void BareWriteAndFsync()
    {
        bare.Write(page);
        bare.Flush(flushToDisk: true);
    }

    [Benchmark]
    public StudySnapshot OneCodingAppended() =>
        workspace.Append(coding with { Id = "w" + (written++).ToString("D7", CultureInfo.InvariantCulture) });
}
