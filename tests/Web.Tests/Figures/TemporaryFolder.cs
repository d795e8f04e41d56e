namespace Alliage.Web.Tests.Figures;

/// <summary>An empty folder, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("alliage-figures-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
