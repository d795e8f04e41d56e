using Alliage.Cli.Terminals;
using Alliage.Core.Frameworks.Json;
using Alliage.Interop;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Tests.Given;

/// <summary>What a command said and how it ended.</summary>
internal sealed record Said(int Code, string Out, string Error);

/// <summary>
/// Someone at a prompt, with a workspace of their own in a folder that goes away. The study <c>tiny</c> is built in and
/// also lies in the folder <see cref="TinyFolder"/>.
/// </summary>
internal sealed class Prompt : IDisposable
{
    public Prompt()
    {
        Directory.CreateDirectory(Home);
        TinyFolder = Path.Combine(Home, "shelf", "tiny");
        Directory.CreateDirectory(Path.GetDirectoryName(TinyFolder)!);
        Assert.True(StudyFolder.Write(TinyFolder, TinyStudy.Contents).Succeeded);
    }

    /// <summary>Where everything of this test lies.</summary>
    public string Home { get; } = Path.Combine(Path.GetTempPath(), "alliage-" + Guid.NewGuid().ToString("N"));

    public string TinyFolder { get; }

    /// <summary>Whether the studies that come with the program are there too.</summary>
    public bool WithShipped { get; init; }

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal) { ["LC_ALL"] = "en_GB.UTF-8" };

    /// <summary>Makes every command fail on our side.</summary>
    public bool Broken { get; set; }

    /// <summary>Answers questions; null where nobody sits there.</summary>
    public Func<string, IReadOnlyList<string>, bool>? Confirm { get; set; }

    /// <summary>What comes on standard input, line by line.</summary>
    public Queue<string> Input { get; } = [];

    /// <summary>Whether a person types what is not to be seen.</summary>
    public bool TypesSecrets { get; set; }

    public async Task<Said> Types(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error) { Confirm = Confirm, Secret = _ => Input.TryDequeue(out var line) ? line : null, SecretIsTyped = TypesSecrets };
        var code = await CommandLine.Run(
            args, Compose, terminal, name => Environment.GetValueOrDefault(name), TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The same for a reading command whose JSON is wanted.</summary>
    public async Task<System.Text.Json.JsonElement> Json(params string[] args)
    {
        var said = await Types([.. args, "--json"]);
        return System.Text.Json.JsonDocument.Parse(said.Out).RootElement;
    }

    public void Dispose() => Directory.Delete(Home, recursive: true);

    private Composition Compose() => Broken
        ? throw new InvalidOperationException("the floor gave way")
        : new(
            new UseCases(
                new StudyStore(Path.Combine(Home, "workspace")),
                new StudyFolder(),
                Transcripts.Formats,
                Sheets.Formats,
                new BuiltInStudies(BuiltIn()),
                new FrameworkFolders(Path.Combine(AppContext.BaseDirectory, "frameworks")),
                new FrameworkStore(Path.Combine(Home, "workspace")),
                TimeProvider.System,
                new GuideFolder(Path.Combine(AppContext.BaseDirectory, "guide"), new FrameworkFolders(Path.Combine(AppContext.BaseDirectory, "frameworks"))),
                access: new AccessStore(Path.Combine(Home, "workspace"))),
            StudyFolder.Schema,
            FrameworkSchema.Print());

    private Dictionary<string, string> BuiltIn()
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal) { ["tiny"] = TinyFolder };
        foreach (var folder in WithShipped ? Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "studies")) : [])
        {
            folders[Path.GetFileName(folder)] = folder;
        }

        return folders;
    }
}
