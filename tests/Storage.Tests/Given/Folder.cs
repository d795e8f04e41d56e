namespace Alliage.Storage.Tests.Given;

/// <summary>A folder of a test's own that goes away with it.</summary>
internal sealed class Folder : IDisposable
{
    public Folder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "alliage-" + Guid.NewGuid().ToString("N"));

    public string Database => In("alliage.db");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    public StudyStore Store() => new(Path);

    /// <summary>Every byte of the workspace: the file and whatever SQLite keeps beside it.</summary>
    public string Bytes() => string.Concat(Directory.EnumerateFiles(Path, "alliage.db*").Select(f => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f))));

    /// <summary>Every byte of every file in the folder.</summary>
    public string AllBytes() => string.Concat(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(f => f + System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(f))));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
