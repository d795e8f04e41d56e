using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Redactions;

/// <summary>
/// Replaces names everywhere: texts, rows, ids, originals, and the journal with its former texts. Codings, turns and
/// raised themes stay on their words, in the journal too, so that what was done before can still be undone.
/// </summary>
public sealed class NameRedaction : Redaction
{
    private readonly NameMatcher names;
    private readonly RowWords rowWords;
    private readonly Dictionary<string, RedactedText> versions = [];
    private readonly HashSet<string> touchedSources = [];

    public NameRedaction(IReadOnlyList<Pseudonym> pseudonyms, Redactable study)
    {
        names = new NameMatcher(pseudonyms);
        var plain = new NameMatcher(pseudonyms.Select(p => p with { Instead = Codebook.CodeName.Id(p.Instead, []) }));
        rowWords = new RowWords(t => Replaced(names, t), t => Replaced(plain, t));
        var versionOf = study.Texts.ToDictionary(t => t.Key, t => Version(t.Value));
        Places = study.Texts.Sum(t => Count(t.Key, t.Value));
        Rows = [.. study.Rows.Select(r => InRow(r, versionOf))];
        InRows = study.Rows.Where(r => r is not (Coding or ReaderCoding) && Json(rowWords.In(r)) != Json(r)).CountBy(r => RowName.Of(r).Kind).ToDictionary();
        Places += InRows.Values.Sum();
        Texts = study.Texts.ToDictionary(t => rowWords.In(SourceOf(t.Key)).Key, t => versionOf[t.Key].Text);
        foreach (var entry in study.Journal.Where(e => e.TextBefore is { } former && names.In(former).Count > 0))
        {
            // A name that a correction took out since still stands in the file.
            touchedSources.Add((entry.Before ?? entry.After)!.Key);
        }

        var kept = new RedactedOriginals(t => Replaced(names, t), study, touchedSources);
        Originals = kept.Files;
        FilesGone = kept.Gone;
        Rows = [.. Rows.Select(r => r is Source { Original: { } file } source ? source with { Original = kept.NewName(file) } : r)];
        Journal = InJournal(study, versionOf, kept);
    }

    public override string Kind => "names";

    public override int Places { get; }

    public override IReadOnlyList<StudyRow?> Rows { get; }

    public override IReadOnlyDictionary<string, string> Texts { get; }

    public override IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Originals { get; }

    public override IReadOnlyList<JournalEntry?> Journal { get; }

    /// <summary>How many rows have a name in them, kind by kind.</summary>
    public IReadOnlyDictionary<string, int> InRows { get; }

    /// <summary>Originals, by their former names, in whose place a note stands.</summary>
    public IReadOnlyList<string> FilesGone { get; }

    private static string Json(StudyRow row) => System.Text.Json.JsonSerializer.Serialize(row, row.GetType());

    private static Source SourceOf(string id) => new() { Id = id, Alliance = "", Account = Account.A, Kind = SourceKind.Interview };

    private static string Replaced(NameMatcher matcher, string text) =>
        text.Length == 0 || matcher.In(text) is not { Count: > 0 } found ? text : new RedactedText(text, found).Text;

    private int Count(string source, string text)
    {
        var found = names.In(text).Count;
        if (found > 0)
        {
            touchedSources.Add(source);
        }

        return found;
    }

    private RedactedText Version(string text)
    {
        if (!versions.TryGetValue(text, out var version))
        {
            versions[text] = version = new RedactedText(text, names.In(text));
        }

        return version;
    }

    /// <summary>A row with its words replaced, on the redacted form of the text that it was made on.</summary>
    private StudyRow InRow(StudyRow row, Dictionary<string, RedactedText> versionOf)
    {
        var words = rowWords.In(row);
        if (RowName.AnchorOf(row) is not { } source || versionOf.GetValueOrDefault(source) is not { } text)
        {
            return words;
        }

        switch (words)
        {
            case Turn turn:
                var (start, end) = text.Range(turn.Start, turn.End);
                return turn with { Start = start, End = end, Words = WordCount.Of(text.Text.AsSpan(start, Math.Max(0, end - start))) };
            case Raised raised:
                return raised with { Turn = text.Range(raised.Turn, raised.Turn + 1).Start };
            case Coding coding:
                var (from, to) = text.Range(coding.Start, coding.End);
                return coding with { Start = from, End = to, Quote = from < to ? text.Text[from..to] : coding.Quote };
            case ReaderCoding coding:
                var (first, last) = text.Range(coding.Start, coding.End);
                return coding with { Start = first, End = last, Quote = first < last ? text.Text[first..last] : coding.Quote };
            default:
                return words;
        }
    }

    /// <summary>
    /// The journal from its end: a row after a revision lies on the text as it was then, a row before it on the text
    /// before.
    /// </summary>
    private List<JournalEntry?> InJournal(Redactable study, Dictionary<string, RedactedText> current, RedactedOriginals originals)
    {
        var after = new Dictionary<string, RedactedText>(current);
        var redacted = new JournalEntry?[study.Journal.Count];
        foreach (var revision in study.Journal.Index().GroupBy(e => e.Item.Revision).OrderByDescending(g => g.Key))
        {
            var before = new Dictionary<string, RedactedText>(after);
            foreach (var (_, entry) in revision)
            {
                if (entry.TextBefore is { } text && (entry.Before ?? entry.After) is Source source)
                {
                    before[source.Id] = Version(text);
                }
            }

            foreach (var (at, entry) in revision)
            {
                var redone = entry with
                {
                    By = Replaced(names, entry.By),
                    Before = entry.Before is null ? null : Renamed(InRow(entry.Before, before), originals),
                    After = entry.After is null ? null : Renamed(InRow(entry.After, after), originals),
                    TextBefore = entry.TextBefore is null ? null : Version(entry.TextBefore).Text,
                };
                redacted[at] = SaysNothing(entry, redone, after) ? null : redone;
            }

            after = before;
        }

        return [.. redacted];
    }

    // A change of nothing but a name is no change any more; an undo would stop at it for ever.
    private static bool SaysNothing(JournalEntry was, JournalEntry now, Dictionary<string, RedactedText> after) => was.IsText
        ? now.TextBefore is { } text && after.GetValueOrDefault(was.Before!.Key)?.Text == text
        : now is { Before: { } from, After: { } to } && Json(from) == Json(to);

    private static StudyRow Renamed(StudyRow row, RedactedOriginals originals) =>
        row is Source { Original: { } file } source ? source with { Original = originals.NewName(file) } : row;
}
