using Alliage.Core.Frameworks;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;

namespace Alliage.Workbench.Tests.Given;

/// <summary>
/// The use cases over a world in memory: a built-in study <c>builtin</c>, a folder <c>shelf/box</c> and whatever a test
/// imports. All hold the same two alliances, <c>pain</c> and <c>bois</c>.
/// </summary>
internal sealed class Desk : IFrameworkSource
{
    private const string BuiltInPath = "/program/studies/builtin";

    public Desk()
        : this(new MemoryStore())
    {
    }

    /// <summary>The same over another workspace.</summary>
    public Desk(IStudyStore store)
    {
        Store = store;
        Folders.Folders[BuiltInPath] = Contents;
        Folders.Folders["shelf/box"] = Contents;
        Do = new(Store, Folders, [new LetterFormat(), new NoteFormat()], [new LineFormat()], new BuiltInStudies(new Dictionary<string, string> { ["builtin"] = BuiltInPath }), this, Made, new FixedClock(), new MemoryGuide());
    }

    public static DateTime Now { get; } = new(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc);

    public IStudyStore Store { get; }

    public MemoryFrameworks Made { get; } = new();

    public MemoryFolders Folders { get; } = new();

    public UseCases Do { get; }

    public static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    public static StudyContents Contents { get; } = new(
        new StudyRows
        {
            Settings = new() { Framework = "small", FrameworkVersion = "1.0" },
            Alliances = [new() { Id = "pain" }, new() { Id = "bois" }],
            Firms = [.. from alliance in new[] { "pain", "bois" } from voice in Accounts.Voices select Firm(alliance, voice)],
            Reports = [Report("r1", Account.A, "shared-growth"), Report("r2", Account.B, "own-growth")],
        },
        new Dictionary<string, string>(),
        new Dictionary<string, ReadOnlyMemory<byte>>());

    /// <summary>A study of the workspace with these contents.</summary>
    public async Task Start(string name, StudyContents contents)
    {
        var made = await Store.Create(name, contents, new Author("Import", Now), Stop);
        Assert.True(made.Succeeded, string.Join("; ", made.Problems));
    }

    /// <summary>Imports the folder as a study of the workspace.</summary>
    public async Task Import(string name) => Assert.True((await Do.ImportStudy.Run("shelf/box", name, null, Stop)).Succeeded);

    IReadOnlyList<string> IFrameworkSource.List() => ["small", "other", "list"];

    Task<Result<WordedFramework>> IFrameworkSource.Read(string id, CancellationToken stop) =>
        Task.FromResult(id == "gone"
            ? Result<WordedFramework>.Failed(Problem.Of("framework-unknown", id, ""))
            : new WordedFramework(id == "list" ? Grid.List : Grid.Small with { Id = id }, [new("fr", Grid.Words)]));

    Task<Result<WordedFramework>> IFrameworkSource.ReadAt(string path, CancellationToken stop) =>
        Task.FromResult(Result<WordedFramework>.Failed(Problem.Of("framework-file-missing", path)));

    private static Firm Firm(string alliance, Account voice) => new() { Alliance = alliance, Voice = voice, Pseudonym = $"{alliance} {voice}" };

    private static Report Report(string id, Account account, string indicator) => new()
    {
        Id = id,
        Alliance = "pain",
        Account = account,
        Indicators = [indicator],
        Section = "3",
        Grade = Grade.Stated,
        Text = LocalText.None,
    };

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
    }
}
