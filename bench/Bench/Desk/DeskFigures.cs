using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Alliage.Bench.Pages;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Interop;
using Alliage.Interop.Frameworks;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Studies;

namespace Alliage.Bench.Desk;

/// <summary>
/// What is promised of the desk: search through 28 million characters, a coding added at 100,000 codings, and the size
/// of the page of a text of 110,000 characters with 400 codings. Medians of repeated runs in one process, once warm.
/// </summary>
internal static class DeskFigures
{
    /// <summary>Characters of the text whose page is weighed.</summary>
    public const int PageLength = 110_000;

    /// <summary>Codings on it.</summary>
    public const int PageCodings = 400;

    private const int Alliances = 500;
    private const int Times = 40;
    private const string PageSource = "a00000-A";

    public static async Task Run()
    {
        using var workspace = new BenchWorkspace(Alliances);
        var @do = new UseCases(
            workspace.Store,
            new StudyFolder(),
            Transcripts.Formats,
            Sheets.Formats,
            new BuiltInStudies(new Dictionary<string, string>()),
            new FrameworkFolders(Path.Combine(BenchStudy.Repository, "frameworks")),
            new FrameworkStore(workspace.Folder),
            TimeProvider.System);
        Console.WriteLine("| | hits | median, ms | p95, ms |");
        Console.WriteLine("|---|--:|--:|--:|");
        await Search(@do, "a word", wholeWords: true, "ensemble");
        await Search(@do, "four words and phrases", wholeWords: true, "ensemble", "en commun", "soutien", "collaboration");
        await Search(@do, "a beginning of words", wholeWords: false, "part");
        await Search(@do, "a word that nobody says", wholeWords: false, "zzyzx");
        await Search(@do, "one letter", wholeWords: false, "e");
        await AddCodings(@do, workspace);
        await PageSize();
    }

    private static async Task Search(UseCases @do, string what, bool wholeWords, params IReadOnlyList<string> words)
    {
        var hits = 0;
        await Timed(
            what + ", counted, the first 50 in context",
            async () => hits = (await @do.SearchStudy.Run(BenchStudy.Name, new(words, wholeWords, new SearchScope()), CancellationToken.None)).Value.Result.Total,
            () => hits);
    }

    private static async Task AddCodings(UseCases @do, BenchWorkspace workspace)
    {
        var revision = workspace.Revision;
        var at = 0;
        var cases = (await workspace.Store.Read(BenchStudy.Name, CancellationToken.None)).Value.Study.Cases;
        await Timed(
            "one coding added by the use case, at 100,000 codings",
            async () =>
            {
                var file = cases[at * 11 % cases.Count].Sources[0];
                var turn = file.Turns.First(t => t.Role == SpeakerRole.Owner);
                var step = new CodingStep.Add(file.Source.Id, turn.Start + at, turn.Start + at + 12, BenchStudy.Framework.Indicators[0].Id, Id: $"x{at++}");
                var added = await @do.EditCodings.Run(new(BenchStudy.Name, revision, "bench"), [step], CancellationToken.None);
                revision = added.Succeeded ? added.Value.Snapshot.Revision : throw new InvalidOperationException(string.Join("; ", added.Problems));
            },
            () => revision);
    }

    private static async Task PageSize()
    {
        using var workspace = new BenchWorkspace(new StudyGenerator(BenchStudy.Framework, 2006, PageLength).Make(1, PageCodings * 2));
        var text = (await workspace.Store.ReadText(BenchStudy.Name, PageSource, CancellationToken.None)).Value;
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await brotli.WriteAsync(Encoding.UTF8.GetBytes(text));
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Text: {text.Length} characters, {packed.Length} bytes by brotli; {PageCodings} codings."));
        await ServedPages.Measure(workspace.Folder, $"/studies/{BenchStudy.Name}/sources/{PageSource}/desk");
    }

    private static async Task Timed(string what, Func<Task> work, Func<long> hits)
    {
        var times = new List<double>();
        for (var i = 0; i < Times + 5; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var warm = times.Skip(5).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {hits()} | {warm[warm.Count / 2]:F1} | {warm[warm.Count * 95 / 100]:F1} |"));
    }
}
