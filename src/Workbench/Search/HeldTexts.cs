using Alliage.Core.Problems;
using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Search;

/// <summary>
/// Folded texts of studies of the workspace, kept from one search to the next. A coding makes a new revision but no new
/// text: the journal says which texts changed since, and only those are read again.
/// </summary>
public sealed class HeldTexts
{
    private const int Most = 2;

    private readonly Lock gate = new();
    private readonly List<Held> held = [];

    /// <summary>The texts of a study as it stands at a revision.</summary>
    internal async Task<Result<IReadOnlyDictionary<string, SearchableText>>> Of(
        IStudyStore store, Study study, long revision, CancellationToken stop)
    {
        var known = Known(study.Name);
        var since = await store.Journal(study.Name, (known?.Revision ?? revision) - 1, stop);
        if (!since.Succeeded)
        {
            return Result<IReadOnlyDictionary<string, SearchableText>>.Failed(since.Problems);
        }

        // A study of the same name that came after another is told by the entry that both ought to share.
        var sound = known is not null && known.Revision <= revision && since.Value.Count > 0 && Stamp(since.Value[0]) == known.Stamp;
        var changed = since.Value.Where(e => e.Revision > known?.Revision).ToList();
        var fresh = sound && changed.TrueForAll(e => (e.After ?? e.Before) is not null)
            ? changed.Where(e => e.IsText || e.Before is Source || e.After is Source).Select(e => (e.After ?? e.Before)!.Key).ToHashSet()
            : null;
        var texts = new Dictionary<string, SearchableText>();
        foreach (var source in study.Cases.SelectMany(c => c.Sources).Select(s => s.Source.Id))
        {
            if (fresh is not null && !fresh.Contains(source) && known!.Texts.TryGetValue(source, out var same))
            {
                texts[source] = same;
                continue;
            }

            var text = await store.ReadText(study.Name, source, stop);
            if (!text.Succeeded)
            {
                return Result<IReadOnlyDictionary<string, SearchableText>>.Failed(text.Problems);
            }

            texts[source] = SearchableText.Of(text.Value);
        }

        var last = since.Value.FirstOrDefault(e => e.Revision == revision);
        Keep(new Held(study.Name, revision, last is null ? default : Stamp(last), texts));
        return Result<IReadOnlyDictionary<string, SearchableText>>.Of(texts);
    }

    /// <summary>Lets go of a study's texts, as when words were redacted: memory is no place for them either.</summary>
    internal void Forget(string study)
    {
        lock (gate)
        {
            held.RemoveAll(h => h.Study == study);
        }
    }

    private Held? Known(string study)
    {
        lock (gate)
        {
            return held.Find(h => h.Study == study);
        }
    }

    private void Keep(Held texts)
    {
        lock (gate)
        {
            held.RemoveAll(h => h.Study == texts.Study);
            held.Add(texts);
            if (held.Count > Most)
            {
                held.RemoveAt(0);
            }
        }
    }

    private static (long Revision, DateTime At, string? By) Stamp(JournalEntry entry) => (entry.Revision, entry.At, entry.By);

    private sealed record Held(
        string Study, long Revision, (long Revision, DateTime At, string? By) Stamp, IReadOnlyDictionary<string, SearchableText> Texts);
}
