using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alliage.Core.Problems;
using Alliage.Core.Redactions;
using Alliage.Core.Sources.Speakers;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Interop.Frameworks;
using Alliage.Interop.StudyFolders;
using Alliage.Storage;
using Alliage.Workbench;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Memos;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;

namespace Alliage.CrashWriter;

/// <summary>What a person does at the desk, one use case after the other over the real workspace, each a revision.</summary>
public sealed class DeskActs
{
    public const string Study = "crash";

    /// <summary>How many kinds of acts there are; the last one redacts.</summary>
    public const int Kinds = 11;

    private const string Source = "pain-A";
    private const string By = "Claire";

    private readonly StudyStore store;

    public DeskActs(string workspace, string frameworks)
    {
        store = new StudyStore(workspace);
        Do = new UseCases(
            store, new StudyFolder(), [], [], new BuiltInStudies(new Dictionary<string, string>()), new FrameworkFolders(frameworks), new FrameworkStore(workspace), TimeProvider.System);
    }

    public UseCases Do { get; }

    /// <summary>The text that it begins with.</summary>
    public static string Text { get; } = string.Concat(Enumerable.Range(0, 12).Select(i =>
        $"Claire : Et {i} ?\nAna : Réponse 🥖 numéro {i}, dite par Nom0 en e\u0301té, עם שותף, voilà.\n"));

    public async Task Start()
    {
        var rows = new StudyRows
        {
            Settings = new() { Framework = "jaouen-2006", FrameworkVersion = "1.0", LeadCoder = By },
            People = [new() { Name = By, Role = PersonRole.Lead }],
            Alliances = [new() { Id = "pain" }],
            Firms = [.. Accounts.Voices.Select(v => new Firm { Alliance = "pain", Voice = v, Pseudonym = Keyword.Of(v) })],
            Sources = [new() { Id = Source, Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview }],
            Turns = SpeakerReading.Confirmed(Source, Text, Speakers(SpeakerChoice.Interviewer)),
            Codes = [new() { Id = "nous", Name = "Nous" }],
        };
        var contents = new StudyContents(rows, new Dictionary<string, string> { [Source] = Text }, new Dictionary<string, ReadOnlyMemory<byte>>());
        Sound(await store.Create(Study, contents, new Author(By, DateTime.UtcNow), default));
    }

    /// <summary>The next act; the revision that it was acknowledged with. Where an act has nothing to do, a coding is added instead.</summary>
    public async Task<long> Next(int turn, bool mayRedact)
    {
        var snapshot = Sound(await store.Read(Study, default));
        var kind = turn % (mayRedact ? Kinds : Kinds - 1);
        var done = await Act(kind, turn, snapshot);
        return done ?? await AnyCoding(snapshot);
    }

    /// <summary>Writes a long memo; the problem that keeps it from being written, null where it was.</summary>
    public async Task<string?> Fill(int turn)
    {
        var now = Sound(await store.Read(Study, default));
        var memo = new MemoDraft("alliance/pain", "M", new string('é', 40_000), "f" + turn.ToString(CultureInfo.InvariantCulture));
        var done = await Do.EditMemo.Run(new(Study, now.Revision, By), memo, default);
        return done.Succeeded ? null : string.Join(' ', done.Problems.Select(p => p.Id));
    }

    /// <summary>Everything that the study holds, as one word.</summary>
    public async Task<(long Revision, string State)> State()
    {
        var revision = Sound(await store.Read(Study, default)).Revision;
        var contents = Sound(await store.ReadContents(Study, default));
        var rows = contents.Rows.All().Select(r => RowName.Of(r) + JsonSerializer.Serialize(r, r.GetType())).Order(StringComparer.Ordinal);
        var all = string.Join('\n', rows.Concat(contents.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key + t.Value)));
        return (revision, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all))));
    }

    private async Task<long?> Act(int kind, int turn, StudySnapshot now)
    {
        var edit = new Edit(Study, now.Revision, By);
        var file = now.Study.Cases[0].Sources[0];
        var text = Sound(await store.ReadText(Study, Source, default));
        var owned = file.Turns.Where(t => t.Role == SpeakerRole.Owner && t.End - t.Start > 12).ToList();
        var at = owned[turn * 7 % owned.Count];
        switch (kind)
        {
            case 0 or 1:
                var start = at.Start + (turn * 5 % 8);
                var id = "c" + turn.ToString(CultureInfo.InvariantCulture);
                CodingStep step = kind == 0 ? new CodingStep.Add(Source, start, start + 4, "nous", Id: id) : new CodingStep.AddInVivo(Source, start, start + 4, $"vivo {turn}", Id: id);
                return Revision(await Do.EditCodings.Run(edit, [step], default), now);
            case 2:
                return Revision(await Do.CorrectText.Run(edit, new(Source, [new TextChange(0, 0, ""), new TextChange(at.Start, at.Start, $"Mot{turn} ")]), default), now);
            case 3:
                return Revision(await Do.EditTurns.Run(edit, Source, [new TurnStep.Split(at.Start, text.IndexOf(' ', at.Start) + 1)], default), now);
            case 4:
                return Revision(await Do.EditTurns.Run(edit, Source, [new TurnStep.Join(file.Turns[turn % (file.Turns.Count - 1)].Start)], default), now);
            case 5:
                return now.Study.Codes.FirstOrDefault(c => c.Id != "nous") is { } code
                    ? Revision(await Do.EditCodebook.Run(edit, [new CodebookStep.Merge(code.Id, "nous")], default), now)
                    : null;
            case 6:
                return Revision(await Do.EditMemo.Run(edit, new MemoDraft("alliance/pain", "M", $"Mémo {turn}", $"m{turn % 3}"), default), now);
            case 7:
                var summary = new Summary { Alliance = "pain", Theme = "logic", Account = Account.A, Text = $"Résumé {turn}", By = By, At = DateTime.UtcNow };
                return Revision(await Do.EditCase.Run(new CaseEdit(Study, "pain", now.Revision, [new StudyChange.Put(summary)], By), default), now);
            case 8:
                return Revision(await Do.ConfirmSpeakers.Run(
                    new(Study, Source, now.Revision, Speakers(turn % 2 == 0 ? SpeakerChoice.Interviewer : SpeakerChoice.Other), By), default), now);
            case 9 when turn % 4 == 1:
                return Revision(await Do.UndoChange.Run(Study, UndoWay.Undo, By, default), now);
            case 9:
                return Revision(await Do.MarkSource.Run(new(Study, Source, now.Revision, turn % 2 == 0 ? SourceState.Read : SourceState.InHand, By), default), now);
            default:
                var name = text[text.IndexOf("Nom", StringComparison.Ordinal)..].Split(' ')[0];
                var redacted = await Do.RedactStudy.Names(edit, [new Pseudonym(name, $"Nom{turn}")], default);
                return redacted.Succeeded ? redacted.Value.Snapshot.Revision : null;
        }
    }

    private async Task<long> AnyCoding(StudySnapshot now)
    {
        var turns = now.Study.Cases[0].Sources[0].Turns;
        for (var i = now.Revision; ; i++)
        {
            // Where it splits a sign or is there already it is refused, and another one is tried.
            var turn = turns[(int)(i % turns.Count)];
            var step = new CodingStep.Add(Source, turn.Start, Math.Min(turn.End, turn.Start + 1 + (int)(i % 23)), "nous");
            if (Revision(await Do.EditCodings.Run(new(Study, now.Revision, By), [step], default), now) is { } done)
            {
                return done;
            }
        }
    }

    private static Dictionary<string, SpeakerChoice> Speakers(SpeakerChoice claire) => new() { ["Claire"] = claire, ["Ana"] = SpeakerChoice.Owner };

    private static long? Revision(Result<Edited> done, StudySnapshot before) => Later(done.Succeeded ? done.Value.Snapshot : null, before);

    private static long? Revision(Result<Undone> done, StudySnapshot before) => Later(done.Succeeded ? done.Value.Snapshot : null, before);

    private static long? Revision(Result<StudySnapshot> done, StudySnapshot before) => Later(done.Succeeded ? done.Value : null, before);

    private static long? Later(StudySnapshot? after, StudySnapshot before) => after?.Revision > before.Revision ? after.Revision : null;

    private static T Sound<T>(Result<T> result)
        where T : class => result.Succeeded ? result.Value : throw new InvalidOperationException(string.Join("; ", result.Problems));
}
