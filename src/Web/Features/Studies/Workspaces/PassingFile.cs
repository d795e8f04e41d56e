namespace Alliage.Web.Features.Studies.Workspaces;

/// <summary>A file that only passes through: written where only this program's user may look, sent, and gone.</summary>
internal sealed class PassingFile(string name) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliage-passing-");

    public string Path => System.IO.Path.Combine(folder.FullName, name);

    /// <summary>The file to read; closing it removes it.</summary>
    public Stream Open() => new Passing(this);

    public void Dispose() => folder.Delete(recursive: true);

    private sealed class Passing(PassingFile file) : FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read)
    {
        private bool gone;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (!gone)
            {
                gone = true;
                file.Dispose();
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Dispose(disposing: true);
        }
    }
}
