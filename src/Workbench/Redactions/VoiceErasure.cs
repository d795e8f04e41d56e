using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Workbench.Ports;

namespace Alliage.Workbench.Redactions;

/// <summary>
/// Erases a voice: its sources with texts, originals, turns, themes, codings and second readings, its answers, reports, stances, events,
/// attributes and summaries, decisions on it and memos about any of these, in the journal too. Where its words were
/// written down elsewhere, in memos, summaries, reasons or the codebook (a code named after its words takes another id),
/// a mark stands in their place. Its firm stays as a letter without trade, place or size: an alliance has two.
/// </summary>
public sealed class VoiceErasure : Redaction
{
    private readonly string alliance;
    private readonly Account account;
    private readonly HashSet<string> sources;
    private readonly HashSet<string> readings;
    private readonly HashSet<string> gone;
    private readonly SpokenWords spoken;
    private readonly Dictionary<string, string> codes;
    private readonly RowWords withoutWords;
    private readonly RowWords withOtherIds;

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
        readings = [.. ever.OfType<SecondReading>().Where(r => sources.Contains(r.Source)).Select(r => r.Id)];
        gone = [.. ever.Where(IsErased).Select(Subject).OfType<string>()];
        spoken = Spoken(study, ever);
        codes = OtherIds(ever);
        withOtherIds = new RowWords(t => t, Id);
        withoutWords = new RowWords(spoken.Without, Id);
        Rows = [.. study.Rows.Select(Erased)];
        Quoted = [.. study.Rows.Where((r, i) => IsByOthers(r) && Rows[i] is not null && Json(Left(r)) != Json(r)).Select(RowName.Of)];
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

    /// <summary>Rows that others wrote and in which words of the voice stood.</summary>
    public IReadOnlyList<RowName> Quoted { get; }

    private JournalEntry? Erased(JournalEntry entry)
    {
        var (before, after) = (entry.Before is null ? null : Erased(entry.Before), entry.After is null ? null : Erased(entry.After));
        return before is null && after is null && entry.Redacted is null ? null : entry with { Before = before, After = after };
    }

    private StudyRow? Erased(StudyRow row) => IsErased(row) || IsAboutErased(row) ? null : Left(row) switch
    {
        Firm firm when IsOurs(firm) => new Firm { Alliance = firm.Alliance, Voice = firm.Voice, Pseudonym = Keyword.Of(firm.Voice) },
        Summary summary when summary.Codings.Any(c => gone.Contains("coding/" + c)) =>
            summary with { Codings = [.. summary.Codings.Where(c => !gone.Contains("coding/" + c))] },
        var left => left,
    };

    /// <summary>A row that stays, without words of the voice; the same where it has none.</summary>
    private StudyRow Left(StudyRow row)
    {
        var left = IsByOthers(row) ? withoutWords.In(row) : codes.Count > 0 ? withOtherIds.In(row) : row;
        return Json(left) == Json(row) ? row : left;
    }

    private static bool IsByOthers(StudyRow row) => row is Memo or Summary or Decision or Code or Settlement;

    private static string Json(StudyRow row) => System.Text.Json.JsonSerializer.Serialize(row, row.GetType());

    private string Id(string id) => codes.GetValueOrDefault(id, id);

    private IEnumerable<string> Quotes(List<StudyRow> ever) =>
    [
        .. ever.OfType<Coding>().Where(c => sources.Contains(c.Source)).Select(c => c.Quote),
        .. ever.OfType<ReaderCoding>().Where(c => sources.Contains(c.Source)).Select(c => c.Quote),
    ];

    private SpokenWords Spoken(Redactable study, List<StudyRow> ever)
    {
        var ours = study.Texts.Where(t => sources.Contains(t.Key)).ToDictionary();
        var turns = study.Rows.OfType<Turn>().Where(t => ours.ContainsKey(t.Source)).ToLookup(t => t.Source);
        var asked = turns.SelectMany(g => g).Where(t => t.Role == SpeakerRole.Interviewer).Select(t => Words(ours[t.Source], t.Start, t.End));
        var former = study.Journal.Where(e => e.TextBefore is not null && (e.Before ?? e.After) is Source s && sources.Contains(s.Id)).Select(e => e.TextBefore!);
        return new SpokenWords([.. ours.Values, .. former, .. ever.Where(IsErased).SelectMany(Typed)], Quotes(ever), asked);
    }

    /// <summary>What this voice typed itself.</summary>
    private static IEnumerable<string> Typed(StudyRow row) => row switch
    {
        Answer { Text: { } text } => [text],
        FormerAnswer former => ((string?[])[former.Text, former.Why]).OfType<string>(),
        Release { Text: var text, Mine: var mine, Theirs: var theirs } => [.. ((string?[])[text]).OfType<string>(), .. mine, .. theirs],
        _ => [],
    };

    private static string Words(string text, int start, int end) => text[Math.Clamp(start, 0, text.Length)..Math.Clamp(end, 0, text.Length)];

    /// <summary>A code that was named after words of the voice has them in its id too.</summary>
    private Dictionary<string, string> OtherIds(List<StudyRow> ever)
    {
        var known = ever.OfType<Code>().Select(c => c.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var elsewhere = ever.OfType<Source>().Select(s => s.Id).Concat(ever.OfType<Alliance>().Select(a => a.Id)).ToHashSet(StringComparer.Ordinal);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ever.OfType<Code>().Where(c => spoken.Without(c.Name) != c.Name).Select(c => c.Id)
            .Concat(known.ToList().Where(id => spoken.Without(id.Replace('-', ' ')) != id.Replace('-', ' '))).Distinct(StringComparer.Ordinal).Except(elsewhere).ToList())
        {
            for (var i = 1; !others.ContainsKey(id); i++)
            {
                var other = $"code-{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
                if (known.Add(other))
                {
                    others[id] = other;
                }
            }
        }

        return others;
    }

    private bool IsErased(StudyRow row) => row switch
    {
        Source r => IsOurs(r),
        Turn r => sources.Contains(r.Source),
        Raised r => sources.Contains(r.Source),
        Coding r => sources.Contains(r.Source),
        SecondReading r => readings.Contains(r.Id),
        ReaderCoding r => readings.Contains(r.Reading),
        Settlement r => readings.Contains(r.Reading),
        CaseAttribute r => r.Alliance == alliance && r.Account == account,
        CaseEvent r => r.Alliance == alliance && r.Account == account,
        Answer r => r.Alliance == alliance && r.Account == account,
        Report r => r.Alliance == alliance && r.Account == account,
        Stance r => r.Alliance == alliance && r.Account == account,
        Summary r => r.Alliance == alliance && r.Account == account,
        Decision r => r.Alliance == alliance && r.Account == account,
        Respondent r => r.Alliance == alliance && r.Account == account,
        FormerAnswer r => r.Alliance == alliance && r.Account == account,
        Consent r => r.Alliance == alliance && r.Account == account,
        Release r => r.Alliance == alliance && r.Account == account,
        // Made of what both released: without one of them there is nothing to show any more.
        JointPage r => r.Alliance == alliance,
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
