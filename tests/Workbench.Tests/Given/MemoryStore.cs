using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;

namespace Alliage.Workbench.Tests.Given;

/// <summary>A workspace in memory, for use cases: rows with their journal, texts and originals.</summary>
internal sealed class MemoryStore : IStudyStore
{
    private readonly Dictionary<string, Held> studies = new(StringComparer.Ordinal);

    public Task<Result<IReadOnlyList<StudySummary>>> List(CancellationToken stop) => Task.FromResult(
        Result<IReadOnlyList<StudySummary>>.Of([.. studies.Select(s => Summary(s.Key))]));

    public Task<Result<StudySnapshot>> Read(string study, CancellationToken stop) => Task.FromResult(
        studies.TryGetValue(study, out var found)
            ? new StudySnapshot(Study.From(study, found.Contents.Rows), found.Revision)
            : Unknown<StudySnapshot>(study));

    public Task<Result<StudyContents>> ReadContents(string study, CancellationToken stop) =>
        Task.FromResult(studies.TryGetValue(study, out var found) ? found.Contents : Unknown<StudyContents>(study));

    public Task<Result<string>> ReadText(string study, string source, CancellationToken stop) => Task.FromResult(
        studies[study].Contents.Texts.TryGetValue(source, out var text)
            ? text
            : Result<string>.Failed(Problem.Of("source-unknown", study, source)));

    public Task<Result<OriginalFile>> ReadOriginal(string study, string name, CancellationToken stop) => Task.FromResult(
        studies[study].Contents.Originals.TryGetValue(name, out var bytes)
            ? new OriginalFile(name, bytes)
            : Result<OriginalFile>.Failed(Problem.Of("original-unknown", study, name)));

    public Task<Result<StudySnapshot>> Create(string study, StudyContents contents, Author author, CancellationToken stop)
    {
        if (!studies.TryAdd(study, new(contents)))
        {
            return Task.FromResult(Result<StudySnapshot>.Failed(Problem.Of("study-exists", study)));
        }

        studies[study].Journal.Add(new(1, author.At, author.Name, null, contents.Rows.Settings));
        return Read(study, stop);
    }

    public Task<Result<StudySnapshot>> Append(
        string study, long seen, IReadOnlyList<StudyChange> changes, Author author, CancellationToken stop)
    {
        var held = studies[study];
        if (seen < held.ReplacedAt)
        {
            return Task.FromResult(Result<StudySnapshot>.Failed(Problem.Of("study-replaced", study)));
        }

        var touched = changes.Select(NameOf).OfType<RowName>().ToHashSet();
        if (held.Journal.Where(e => e.Revision > seen).FirstOrDefault(e => touched.Contains(NameOf(e))) is { } other)
        {
            return Task.FromResult(Result<StudySnapshot>.Failed(
                Problem.Of("changed-meanwhile", NameOf(other).Kind, NameOf(other).Key, other.By, "then")));
        }

        foreach (var put in changes.OfType<StudyChange.PutOriginal>())
        {
            // A file is never replaced, as in a real workspace.
            var name = changes.OfType<StudyChange.Put>().Select(p => p.Row).OfType<Source>().First(s => s.Id == put.Source).Original!;
            if (held.Contents.Originals.Keys.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return Task.FromResult(Result<StudySnapshot>.Failed(Problem.Of("original-taken", name)));
            }
        }

        var undoes = changes.OfType<StudyChange.Undoes>().FirstOrDefault()?.Revision;
        var entries = held.Journal.Count;
        foreach (var change in changes)
        {
            held.Apply(change, (before, after, text) =>
                new JournalEntry(held.Revision + 1, author.At, author.Name, before, after, text, undoes));
        }

        held.Revision += held.Journal.Count > entries ? 1 : 0;
        return Read(study, stop);
    }

    public Task<Result<IReadOnlyList<JournalEntry>>> Redactions(string study, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<JournalEntry>>.Of([.. studies[study].Journal.Where(e => e.Redacted is not null)]));

    public Task<Result<IReadOnlyList<JournalEntry>>> Journal(string study, long after, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<JournalEntry>>.Of([.. studies[study].Journal.Where(e => e.Revision > after)]));

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> Copies(string study, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<WorkspaceCopy>>.Of([]));

    public Task<Result<IReadOnlyList<WorkspaceCopy>>> DropCopies(string study, IReadOnlyCollection<string> names, CancellationToken stop) =>
        Copies(study, stop);

    public Task<Result<RedactedStudy>> Redact(
        string study, long seen, Func<Redactable, Redaction> redact, Author author, CancellationToken stop)
    {
        var held = studies[study];
        if (seen < held.ReplacedAt)
        {
            return Task.FromResult(Result<RedactedStudy>.Failed(Problem.Of("study-replaced", study)));
        }

        var redaction = redact(new Redactable(held.Contents.Rows.All(), held.Contents.Texts, held.Contents.Originals, held.Journal));
        held.Replace(redaction);
        held.ReplacedAt = ++held.Revision;
        held.Journal.Add(new(held.Revision, author.At, author.Name, null, null, Redacted: new RedactionMark(redaction.Kind, redaction.Places)));
        return Task.FromResult<Result<RedactedStudy>>(
            new RedactedStudy(new StudySnapshot(Study.From(study, held.Contents.Rows), held.Revision), redaction.Places, []));
    }

    public Task<Result<IReadOnlyList<RevisionMark>>> Revisions(string study, long before, int most, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<RevisionMark>>.Of(
        [
            .. studies[study].Journal.Where(e => e.Revision < before && e.Redacted is null).Select(e => new RevisionMark(e.Revision, e.By, e.Undoes))
                .Distinct().Reverse().Take(most),
        ]));

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

    private static RowName? NameOf(StudyChange change) => change switch
    {
        StudyChange.Put(var row) => RowName.Of(row),
        StudyChange.Remove(var row) => RowName.Of(row),
        StudyChange.PutText(var source, _) => new RowName("text", source),
        _ => null,
    };

    private static RowName NameOf(JournalEntry entry) =>
        entry.IsText ? new RowName("text", entry.Before!.Key)
        : (entry.After ?? entry.Before) is { } row ? RowName.Of(row)
        : default;

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

    private sealed class Held(StudyContents contents)
    {
        public StudyContents Contents { get; private set; } = contents;

        public long Revision { get; set; } = 1;

        public long ReplacedAt { get; set; }

        public List<JournalEntry> Journal { get; } = [];

        public void Apply(StudyChange change, Func<StudyRow?, StudyRow?, string?, JournalEntry> entry)
        {
            switch (change)
            {
                case StudyChange.Put(var row) when Standing(row) is var before && before != row:
                    Contents = Contents with { Rows = Contents.Rows.With(row) };
                    Journal.Add(entry(before, row, null));
                    break;
                case StudyChange.Remove(var row) when Standing(row) is { } before:
                    var gone = before is Source && Contents.Texts.TryGetValue(row.Key, out var text) ? text : null;
                    Contents = Contents with
                    {
                        Rows = Contents.Rows.Without(row),
                        Texts = Contents.Texts.Where(t => gone is null || t.Key != row.Key).ToDictionary(),
                    };
                    Journal.Add(entry(before, null, gone));
                    break;
                case StudyChange.PutText(var source, var words) when Contents.Texts.GetValueOrDefault(source) != words:
                    var former = Contents.Texts.GetValueOrDefault(source);
                    Contents = Contents with { Texts = new Dictionary<string, string>(Contents.Texts) { [source] = words } };
                    var file = Contents.Rows.Sources.Single(s => s.Id == source);
                    Journal.Add(entry(file, file, former));
                    break;
                case StudyChange.PutOriginal(var source, var bytes):
                    var name = Contents.Rows.Sources.Single(s => s.Id == source).Original!;
                    Contents = Contents with { Originals = new Dictionary<string, ReadOnlyMemory<byte>>(Contents.Originals) { [name] = bytes } };
                    break;
            }
        }

        public void Replace(Redaction redaction)
        {
            var rows = redaction.Rows.OfType<StudyRow>().ToList();
            var empty = new StudyRows { Settings = rows.OfType<Settings>().Single() };
            Contents = new StudyContents(rows.Aggregate(empty, (all, row) => all.With(row)), redaction.Texts, redaction.Originals);
            var journal = redaction.Journal.OfType<JournalEntry>().ToList();
            Journal.Clear();
            Journal.AddRange(journal);
        }

        private StudyRow? Standing(StudyRow row) => typeof(StudyRows).GetProperties()
            .Select(p => p.GetValue(Contents.Rows))
            .SelectMany(v => v as IEnumerable<StudyRow> ?? [(StudyRow)v!])
            .FirstOrDefault(r => RowName.Of(r) == RowName.Of(row));
    }
}
