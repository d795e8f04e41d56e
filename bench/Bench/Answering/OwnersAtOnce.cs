using System.Collections.Concurrent;
using System.Globalization;
using Alliage.Bench.Pages;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Interop;
using Alliage.Interop.Frameworks;
using Alliage.Interop.Guides;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Studies;

namespace Alliage.Bench.Answering;

/// <summary>
/// Two hundred owners of a hundred alliances answer at once, each a question every eight to twelve seconds (a person takes
/// forty), half of them as a phone with scripts sends, half by forms. Then the program is killed in the middle of it, and
/// every answer that it said was kept is looked for in the workspace.
/// </summary>
internal static class OwnersAtOnce
{
    private const int Alliances = 100;

    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(80);

    public static async Task Run()
    {
        using var workspace = new BenchWorkspace(Study());
        var @do = UseCasesOn(workspace);
        var guide = (await @do.ReadGuide.Run(CancellationToken.None)).Value.Guide;
        var owners = new List<AnsweringOwner>();
        foreach (var respondent in Study().Rows.Respondents)
        {
            var code = await @do.GiveCode.Run(BenchStudy.Name, respondent.Alliance, respondent.Account, "bench", CancellationToken.None);
            owners.Add(new AnsweringOwner(owners.Count, respondent, code.Value.Letters, [.. guide.Items.Where(i => i.Short)]));
        }

        var requests = new ConcurrentBag<(string Kind, double Milliseconds)>();
        List<Task> answering = [];
        await ServedPages.With(workspace.Folder, async address =>
        {
            answering.AddRange(owners.Select(o => o.Answer(address, requests)));
            await Task.Delay(Lasting);
        });
        await Task.WhenAll(answering);
        Print(requests);
        await Look(workspace, owners, guide);
    }

    private static async Task Look(BenchWorkspace workspace, List<AnsweringOwner> owners, Guide guide)
    {
        var study = (await workspace.Open().Read(BenchStudy.Name, CancellationToken.None)).Value.Study;
        var (kept, lost) = (0, 0);
        foreach (var owner in owners)
        {
            var file = study.Owner(owner.Respondent.Alliance, owner.Respondent.Account)!;
            foreach (var (item, value) in owner.Acknowledged)
            {
                var there = file.Answers.Any(a => a.Item == item && (a.Value == value || a.Text == value));
                (kept, lost) = there ? (kept + 1, lost) : (kept, lost + 1);
            }
        }

        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Killed in the middle: {kept + lost} answers of {owners.Count} owners were said to be kept, {lost} are not there ({guide.Items.Count(i => i.Short)} questions each)."));
    }

    private static void Print(IEnumerable<(string Kind, double Milliseconds)> requests)
    {
        Console.WriteLine("| request | how many | median, ms | p95, ms | longest, ms |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var kind in requests.GroupBy(r => r.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var times = kind.Select(r => r.Milliseconds).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind.Key} | {times.Count} | {times[times.Count / 2]:F1} | {times[times.Count * 95 / 100]:F1} | {times[^1]:F0} |"));
        }
    }

    private static StudyContents Study() => new(
        new StudyRows
        {
            Settings = new() { Framework = BenchStudy.Framework.Id, FrameworkVersion = BenchStudy.Framework.Version },
            Alliances = [.. Enumerable.Range(0, Alliances).Select(n => new Alliance { Id = Id(n) })],
            Firms = [.. from n in Enumerable.Range(0, Alliances) from voice in Accounts.Voices select new Firm { Alliance = Id(n), Voice = voice, Pseudonym = Id(n) + Keyword.Of(voice) }],
            Respondents = [.. from n in Enumerable.Range(0, Alliances) from voice in Accounts.Voices select new Respondent { Alliance = Id(n), Account = voice }],
        },
        new Dictionary<string, string>(),
        new Dictionary<string, ReadOnlyMemory<byte>>());

    private static string Id(int n) => string.Create(CultureInfo.InvariantCulture, $"a{n:D3}");

    private static UseCases UseCasesOn(BenchWorkspace workspace)
    {
        var frameworks = new FrameworkFolders(TimeSpan.FromSeconds(2), Path.Combine(BenchStudy.Repository, "frameworks"));
        return new UseCases(
            workspace.Store,
            new StudyFolder(),
            Transcripts.Formats,
            Sheets.Formats,
            new BuiltInStudies(new Dictionary<string, string>()),
            frameworks,
            new FrameworkStore(workspace.Folder),
            TimeProvider.System,
            new GuideFolder(Path.Combine(BenchStudy.Repository, "guide"), frameworks, TimeSpan.FromSeconds(2)),
            access: new AccessStore(workspace.Folder));
    }
}
