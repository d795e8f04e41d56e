using Alliage.Core.Studies;
using Alliage.Storage;
using Alliage.Workbench.Ports;

namespace Alliage.Bench;

/// <summary>A workspace on the disk with the generated study in it, deleted afterwards.</summary>
internal sealed class BenchWorkspace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alliage-bench-").FullName;

    public BenchWorkspace(int alliances)
        : this(BenchStudy.Contents(alliances))
    {
    }

    public BenchWorkspace(StudyContents contents)
    {
        Store = Open();
        var made = Store.Create(BenchStudy.Name, contents, Author, CancellationToken.None).GetAwaiter().GetResult();
        Revision = made.Value.Revision;
    }

    public static Author Author { get; } = new("bench", new DateTime(2025, 3, 3, 9, 0, 0, DateTimeKind.Utc));

    public string Folder => folder;

    public StudyStore Store { get; }

    public long Revision { get; private set; }

    /// <summary>Another program on the same file: it holds nothing yet.</summary>
    public StudyStore Open() => new(folder);

    public StudySnapshot Append(StudyRow row)
    {
        var after = Store.Append(BenchStudy.Name, Revision, [new StudyChange.Put(row)], Author, CancellationToken.None)
            .GetAwaiter().GetResult().Value;
        Revision = after.Revision;
        return after;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
