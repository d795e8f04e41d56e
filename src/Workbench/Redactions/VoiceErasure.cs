using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Redactions;

/// <summary>
/// Erases a voice: its sources with texts, originals, turns, themes and codings, its answers, reports, stances, events,
/// attributes and summaries, decisions on it and memos about any of these, in the journal too. Its firm stays as a
/// letter without trade, place or size: an alliance has two.
/// </summary>
public sealed class VoiceErasure : Redaction
{
    private readonly string alliance;
    private readonly Account account;
    private readonly HashSet<string> sources;
    private readonly HashSet<string> gone;

    /// <param name="alliance">The alliance.</param>
    /// <param name="account">Voice A or B.</param>
    /// <param name="study">The study with its journal.</param>
    public VoiceErasure(string alliance, Account account, Redactable study)
    {
        this.alliance = alliance;
        this.account = account;

        // Whatever ever was of this voice, also what was removed long ago.
        List<StudyRow> ever = [.. study.Rows, .. study.Journal.SelectMany(e => (StudyRow?[])[e.Before, e.After]).OfType<StudyRow>()];
        sources = [.. ever.OfType<Source>().Where(IsOurs).Select(s => s.Id)];
        gone = [.. ever.Where(IsErased).Select(Subject).OfType<string>()];
        Rows = [.. study.Rows.Select(Erased)];
        Places = study.Rows.Where((r, i) => !ReferenceEquals(r, Rows[i])).Count();
        Texts = study.Texts.Where(t => !sources.Contains(t.Key)).ToDictionary();
        var originals = ever.OfType<Source>().Where(IsOurs).Select(s => s.Original).OfType<string>().ToHashSet();
        originals.ExceptWith(Rows.OfType<Source>().Select(s => s.Original).OfType<string>());
        Originals = study.Originals.Where(o => !originals.Contains(o.Key)).ToDictionary();
        Journal = [.. study.Journal.Select(Erased)];
    }

    public override string Kind => "voice";

    public override int Places { get; }

    public override IReadOnlyList<StudyRow?> Rows { get; }

    public override IReadOnlyDictionary<string, string> Texts { get; }

    public override IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Originals { get; }

    public override IReadOnlyList<JournalEntry?> Journal { get; }

    private JournalEntry? Erased(JournalEntry entry)
    {
        var (before, after) = (entry.Before is null ? null : Erased(entry.Before), entry.After is null ? null : Erased(entry.After));
        return before is null && after is null && entry.Redacted is null ? null : entry with { Before = before, After = after };
    }

    private StudyRow? Erased(StudyRow row) => IsErased(row) || IsAboutErased(row) ? null : row switch
    {
        Firm firm when IsOurs(firm) => new Firm { Alliance = firm.Alliance, Voice = firm.Voice, Pseudonym = Keyword.Of(firm.Voice) },
        Summary summary when summary.Codings.Any(c => gone.Contains("coding/" + c)) =>
            summary with { Codings = [.. summary.Codings.Where(c => !gone.Contains("coding/" + c))] },
        _ => row,
    };

    private bool IsErased(StudyRow row) => row switch
    {
        Source r => IsOurs(r),
        Turn r => sources.Contains(r.Source),
        Raised r => sources.Contains(r.Source),
        Coding r => sources.Contains(r.Source),
        CaseAttribute r => r.Alliance == alliance && r.Account == account,
        CaseEvent r => r.Alliance == alliance && r.Account == account,
        Answer r => r.Alliance == alliance && r.Account == account,
        Report r => r.Alliance == alliance && r.Account == account,
        Stance r => r.Alliance == alliance && r.Account == account,
        Summary r => r.Alliance == alliance && r.Account == account,
        Decision r => r.Alliance == alliance && r.Account == account,
        _ => false,
    };

    private bool IsAboutErased(StudyRow row) => row is Memo memo && gone.Contains(memo.About);

    private bool IsOurs(Source source) => source.Alliance == alliance && source.Account == account;

    private bool IsOurs(Firm firm) => firm.Alliance == alliance && firm.Voice == account;

    private static string? Subject(StudyRow row) => row switch
    {
        Source r => "source/" + r.Id,
        Coding r => "coding/" + r.Id,
        Answer r => "answer/" + r.Id,
        Report r => "report/" + r.Id,
        _ => null,
    };
}
