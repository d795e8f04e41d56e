using System.Text;
using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Interop.Frameworks;
using Alliage.Interop.StudyFolders;
using Alliage.Testing;

namespace Alliage.Interop.Tests.StudyFolders.Given;

/// <summary>A sound study folder, <c>pain</c>, that a test may break in one place.</summary>
internal sealed class FolderOnDisk : IDisposable
{
    public static readonly Framework Jaouen = new FrameworkFolders(Repository.In("frameworks"))
        .Read("jaouen-2006", CancellationToken.None).GetAwaiter().GetResult().Value.Framework;

    /// <summary>Every framework that comes with the program: a built-in study's rows may carry indicators of any.</summary>
    public static readonly IReadOnlyList<Framework> All = [.. Frameworks()];

    private readonly string root = Path.Combine(Path.GetTempPath(), "alliage-" + Guid.NewGuid().ToString("N"));

    public FolderOnDisk()
    {
        Directory.CreateDirectory(root);
        Path_ = Path.Combine(root, "pain");
        Assert.True(StudyFolder.Write(Path_, Small.Contents).Succeeded);
    }

    /// <summary>The folder.</summary>
    public string Path_ { get; }

    /// <summary>A place beside it.</summary>
    public string Beside(string name) => Path.Combine(root, name);

    public string In(string file) => Path.Combine(Path_, file);

    public FolderOnDisk Replace(string file, string from, string to)
    {
        var text = File.ReadAllText(In(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public FolderOnDisk Append(string file, string line) => Write(file, (File.Exists(In(file)) ? File.ReadAllText(In(file)) : "") + line + "\n");

    public FolderOnDisk Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public FolderOnDisk Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(file))!);
        File.WriteAllBytes(In(file), bytes);
        return this;
    }

    public Result<StudyContents> Read() => StudyFolder.Read(Path_, id => id == Jaouen.Id ? Jaouen : null);

    /// <summary>The problems, which there must be.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        var read = Read();
        Assert.False(read.Succeeded);
        return read.Problems;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static IEnumerable<Framework> Frameworks()
    {
        var folders = new FrameworkFolders(Repository.In("frameworks"));
        return folders.List().Select(id => folders.Read(id, CancellationToken.None).GetAwaiter().GetResult().Value.Framework);
    }
}
