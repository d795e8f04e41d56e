using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Interop.Frameworks;

namespace Alliage.Bench;

/// <summary>The study that benchmarks measure on: 200 codings and two interviews for each alliance, always the same.</summary>
internal static class BenchStudy
{
    /// <summary>Codings for each alliance: 100,000 for 500 alliances.</summary>
    public const int CodingsPerAlliance = 200;

    public const string Name = "bench";

    private const int Seed = 2006;

    public static string Repository { get; } = FindRepository();

    public static Framework Framework { get; } = ReadFramework();

    public static StudyContents Contents(int alliances) =>
        new StudyGenerator(Framework, Seed).Make(alliances, alliances * CodingsPerAlliance);

    public static Study Snapshot(int alliances) => Study.From(Name, Contents(alliances).Rows);

    private static Framework ReadFramework()
    {
        var folders = new FrameworkFolders(Path.Combine(Repository, "frameworks"));
        return folders.Read("jaouen-2006", CancellationToken.None).GetAwaiter().GetResult().Value.Framework;
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Alliage.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not in the repository.");
        }

        return folder;
    }
}
