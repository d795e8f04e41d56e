using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Tests.Given;

/// <summary>A workspace in memory, for use cases: rows with their journal, texts and originals.</summary>
internal sealed class MemoryStore : IStudyStore
{
    private readonly Dictionary<string, (StudyContents Contents, long Revision)> studies = new(StringComparer.Ordinal);
    private readonly List<JournalEntry> journal = [];

    public Task<Result<IReadOnlyList<StudySummary>>> List(CancellationToken stop) => Task.FromResult(
        Result<IReadOnlyList<StudySummary>>.Of([.. studies.Select(s => Summary(s.Key))]));

    public Task<Result<StudySnapshot>> Read(string study, CancellationToken stop) => Task.FromResult(
        studies.TryGetValue(study, out var found)
            ? new StudySnapshot(Study.From(study, found.Contents.Rows), found.Revision)
            : Unknown<StudySnapshot>(study));

    public Task<Result<StudyContents>> ReadContents(string study, CancellationToken stop) =>
        Task.FromResult(studies.TryGetValue(study, out var found) ? found.Contents : Unknown<StudyContents>(study));

    public Task<Result<string>> ReadText(string study, string source, CancellationToken stop) =>
        Task.FromResult<Result<string>>(studies[study].Contents.Texts[source]);

    public Task<Result<StudySnapshot>> Create(string study, StudyContents contents, Author author, CancellationToken stop)
    {
        if (!studies.TryAdd(study, (contents, 1)))
        {
            return Task.FromResult(Result<StudySnapshot>.Failed(Problem.Of("study-exists", study)));
        }

        journal.Add(new(1, author.At, author.Name, null, contents.Rows.Settings));
        return Read(study, stop);
    }

    public Task<Result<StudySnapshot>> Append(
        string study, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop)
    {
        var (contents, revision) = studies[study];
        var touched = changes.Select(RowOf).OfType<StudyRow>().Select(r => (r.GetType(), r.Key)).ToHashSet();
        if (journal.Where(e => e.Revision > seen).FirstOrDefault(e => touched.Contains((Row(e).GetType(), Row(e).Key))) is { } other)
        {
            return Task.FromResult(Result<StudySnapshot>.Failed(
                Problem.Of("changed-meanwhile", Row(other).GetType().Name, Row(other).Key, other.By, "then")));
        }

        foreach (var put in changes.OfType<StudyChange.PutOriginal>())
        {
            // A file is never replaced, as in a real workspace.
            var name = changes.OfType<StudyChange.Put>().Select(p => p.Row).OfType<Source>().First(s => s.Id == put.Source).Original!;
            if (contents.Originals.Keys.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return Task.FromResult(Result<StudySnapshot>.Failed(Problem.Of("original-taken", name)));
            }
        }

        foreach (var change in changes)
        {
            if (RowOf(change) is not { } row)
            {
                contents = Beside(contents, change);
                continue;
            }

            var before = Standing(contents.Rows, row);
            var after = change is StudyChange.Put ? row : null;
            contents = contents with { Rows = after is null ? contents.Rows.Without(row) : contents.Rows.With(row) };
            journal.Add(new(revision + 1, author.At, author.Name, before, after));
        }

        studies[study] = (contents, revision + 1);
        return Read(study, stop);
    }

    public Task<Result<IReadOnlyList<JournalEntry>>> Journal(string study, long after, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<JournalEntry>>.Of([.. journal.Where(e => e.Revision > after)]));

    public Task<Result<StudySummary>> Delete(string study, CancellationToken stop)
    {
        if (!studies.ContainsKey(study))
        {
            return Task.FromResult(Unknown<StudySummary>(study));
        }

        var summary = Summary(study);
        studies.Remove(study);
        return Task.FromResult<Result<StudySummary>>(summary);
    }

    public Task<Result<BackupSummary>> Backup(string path, CancellationToken stop) =>
        Task.FromResult<Result<BackupSummary>>(new BackupSummary(path, [.. studies.Keys]));

    public Task<Result<BackupSummary>> Restore(string path, CancellationToken stop) => Backup(path, stop);

    private static StudyRow? RowOf(StudyChange change) => change switch
    {
        StudyChange.Put(var row) => row,
        StudyChange.Remove(var row) => row,
        _ => null,
    };

    private static StudyContents Beside(StudyContents contents, StudyChange change) => change switch
    {
        StudyChange.PutText(var source, var text) => contents with
        {
            Texts = new Dictionary<string, string>(contents.Texts) { [source] = text },
        },
        StudyChange.PutOriginal(var source, var bytes) => contents with
        {
            Originals = new Dictionary<string, ReadOnlyMemory<byte>>(contents.Originals) { [contents.Rows.Sources.Single(s => s.Id == source).Original!] = bytes },
        },
        _ => throw new ArgumentException("No such change.", nameof(change)),
    };

    private static StudyRow Row(JournalEntry entry) => (entry.After ?? entry.Before)!;

    private static StudyRow? Standing(StudyRows rows, StudyRow row) => new IReadOnlyList<StudyRow>[]
    {
        rows.Alliances, rows.Attributes, rows.Sources, rows.Turns, rows.Links, rows.Raised, rows.Reports, rows.Stances, rows.Decisions,
    }.SelectMany(l => l).Append(rows.Settings).FirstOrDefault(r => r.GetType() == row.GetType() && r.Key == row.Key);

    private static Result<T> Unknown<T>(string study)
        where T : class => Result<T>.Failed(Problem.Of("study-unknown", study, "–"));

    private StudySummary Summary(string study)
    {
        var rows = studies[study].Contents.Rows;
        return new(
            study,
            rows.Settings.Title,
            rows.Settings.Framework,
            rows.Alliances.Count,
            rows.Sources.Count,
            rows.Codings.Count,
            new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc),
            null);
    }
}
