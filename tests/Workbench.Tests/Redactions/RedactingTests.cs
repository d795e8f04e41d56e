using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Alliage.Core.Redactions;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Tests.Given;
using Alliage.Workbench.Tests.Journals;

namespace Alliage.Workbench.Tests.Redactions;

/// <summary>A name replaced everywhere, a voice erased: only the fact remains.</summary>
public sealed class RedactingTests : IAsyncLifetime
{
    private static readonly Pseudonym[] Names = [new("Maud", "Cliente 1"), new("Le fournil de Maud", "Boulangerie 1")];

    private readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Start("mine", Contents);

    public ValueTask DisposeAsync() => default;

    /// <summary>A study with a name wherever one can stand.</summary>
    internal static StudyContents Contents { get; } = Transcripts.Contents with
    {
        Rows = Transcripts.Contents.Rows with
        {
            Sources =
            [
                Transcripts.Contents.Rows.Sources[0] with { Original = "Entretien Maud.docx" },
                Transcripts.Contents.Rows.Sources[1] with { Original = "yvon.txt" },
            ],
            Codes = [.. Transcripts.Contents.Rows.Codes, new() { Id = "dit-maud", Name = "Ce que dit Maud", Example = "« Maud »" }],
            Answers = [new() { Id = "a1", Alliance = "pain", Account = Account.A, Item = "q1", Text = "Demandez à MAUD." }],
            Reports = [new() { Id = "r1", Alliance = "pain", Account = Account.B, Section = "3", Grade = Grade.Stated, Text = new("Maud d’abord", null) }],
            Events = [new() { Alliance = "pain", Event = "meeting", Account = Account.A, Text = "Maud appelle." }],
            Memos = [new() { Id = "m1", About = "code/dit-maud", Title = "Maud", Text = "Maud encore.", By = "Claire", At = Desk.Now }],
        },
        Originals = new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["Entretien Maud.docx"] = new byte[] { 80, 75, 3, 4, 255 },
            ["yvon.txt"] = Encoding.UTF8.GetBytes("Yvon parle de Maud."),
        },
    };

    [Fact]
    public async Task A_name_is_gone_from_texts_rows_ids_originals_and_the_journal_with_its_former_texts()
    {
        await Work();

        var done = await desk.Do.RedactStudy.Names(await Now(), Names, Desk.Stop);

        Assert.True(done.Succeeded, string.Join("; ", done.Problems));
        Assert.DoesNotContain("maud", await Everything(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Cliente 1", await RandomEdits.State(desk), StringComparison.Ordinal);
        var mark = (await desk.Store.Journal("mine", 0, Desk.Stop)).Value[^1];
        Assert.Equal(("names", done.Value.Places, "Claire"), (mark.Redacted!.Kind, mark.Redacted.Places, mark.By));
    }

    [Fact]
    public async Task Codings_turns_and_themes_stay_on_their_words_and_the_study_is_sound()
    {
        await Work();
        var before = (await Source()).Codings.ToDictionary(c => c.Id, c => c.Quote);

        await desk.Do.RedactStudy.Names(await Now(), Names, Desk.Stop);

        var text = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
        Assert.All((await Source()).Codings, c => Assert.Equal(c.Quote, text[c.Start..c.End]));
        Assert.All((await Source()).Codings, c => Assert.Equal(before[c.Id].Replace("Maud", "Cliente 1", StringComparison.Ordinal), c.Quote));
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task What_was_done_before_is_still_undone_after_on_the_words_as_they_are_now()
    {
        await Work();
        await desk.Do.RedactStudy.Names(await Now(), Names, Desk.Stop);

        while ((await desk.Do.UndoChange.Run("mine", UndoWay.Undo, "Claire", Desk.Stop)).Succeeded)
        {
            var text = (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value;
            Assert.All((await Source()).Codings, c => Assert.Equal(c.Quote, text[c.Start..c.End]));
        }

        var first = new NameMatcher(Names);
        Assert.Equal(
            new RedactedText(Transcripts.TextA, first.In(Transcripts.TextA)).Text, (await desk.Store.ReadText("mine", "pain-A", Desk.Stop)).Value);
        Assert.Empty((await Source()).Codings);
    }

    [Fact]
    public async Task An_original_that_can_be_rewritten_is_and_another_one_with_the_name_becomes_a_note()
    {
        await desk.Do.RedactStudy.Names(await Now(), Names, Desk.Stop);

        var contents = (await desk.Store.ReadContents("mine", Desk.Stop)).Value;
        Assert.Equal("Yvon parle de Cliente 1.", Encoding.UTF8.GetString(contents.Originals["yvon.txt"].Span));
        Assert.Equal(["Entretien Cliente 1.docx.redacted.txt", "yvon.txt"], contents.Originals.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Entretien Cliente 1.docx.redacted.txt", contents.Rows.Sources[0].Original);
    }

    [Theory]
    [InlineData("word/comments.xml", "<w:comment w:author=\"Maud\"/>")]
    [InlineData("word/document.xml", "<w:t>Ma</w:t></w:r><w:r><w:t>ud</w:t>")]
    [InlineData("docProps/core.xml", "<dc:creator>maud</dc:creator>")]
    public async Task A_packed_original_is_looked_into_whatever_its_source_says_now(string part, string words)
    {
        await desk.Start("other", Contents with
        {
            Rows = Contents.Rows with { Sources = [Contents.Rows.Sources[0], Contents.Rows.Sources[1] with { Original = "plain.docx" }] },
            Originals = new Dictionary<string, ReadOnlyMemory<byte>> { ["Entretien Maud.docx"] = Packed("a", "b"), ["plain.docx"] = Packed(part, words) },
        });

        await desk.Do.RedactStudy.Names(new("other", 1, "Claire"), Names, Desk.Stop);

        Assert.Contains("plain.docx.redacted.txt", (await desk.Store.ReadContents("other", Desk.Stop)).Value.Originals.Keys);
    }

    [Fact]
    public async Task Words_of_an_erased_voice_that_others_wrote_down_go_with_it_in_memos_summaries_and_codes()
    {
        var (start, end) = Transcripts.At(Transcripts.TextB, "je livre");
        await desk.Do.EditCodings.Run(await Now(), [new CodingStep.AddInVivo("pain-B", start, end)], Desk.Stop);
        await desk.Do.EditCodings.Run(await Now(), [new CodingStep.Add("pain-A", 0, 9, "je-livre")], Desk.Stop);
        await desk.Do.EditMemo.Run(await Now(), new("alliance/pain", "Son « je livre »", "Il dit : on travaille ENSEMBLE depuis dix ans. Elle non.", "m7"), Desk.Stop);
        Assert.Contains("travaille", await Everything(), StringComparison.Ordinal);

        var told = (await desk.Do.RedactStudy.LookVoice(await Now(), "pain", Account.B, Desk.Stop)).Value;
        await desk.Do.RedactStudy.Voice(await Now(), "pain", Account.B, Desk.Stop);

        Assert.Equal([new("code", "je-livre"), new("memo", "m7")], told);
        var left = await Everything();
        Assert.All(["travaille", "je livre", "je-livre"], words => Assert.DoesNotContain(words, left, StringComparison.OrdinalIgnoreCase));
        var contents = (await desk.Store.ReadContents("mine", Desk.Stop)).Value.Rows;
        Assert.Equal("Il dit : […]. Elle non.", contents.Memos.Single(m => m.Id == "m7").Text);
        Assert.Equal("code-1", contents.Codings.Single(c => c.Source == "pain-A").Code);
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task A_look_ahead_counts_and_shows_each_place_and_changes_nothing()
    {
        var before = await Everything();
        var found = (await desk.Do.RedactStudy.Look(await Now(), Names, Desk.Stop)).Value;

        Assert.Equal([("pain-A", "Maud"), ("pain-A", "Maud")], found.InTexts.Select(p => (p.Source, p.Words)));
        Assert.True(found.Places > 8);
        Assert.Equal(["Entretien Maud.docx"], found.FilesGone);
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task Nobody_writes_over_a_redaction_what_they_saw_before_it()
    {
        var seen = await Now();
        await desk.Do.RedactStudy.Names(seen, Names, Desk.Stop);

        var late = await desk.Do.EditCodings.Run(seen with { By = "Sacha" }, [new CodingStep.Add("pain-A", 0, 5, "aide")], Desk.Stop);
        Assert.Equal("study-replaced", Assert.Single(late.Problems).Id);
    }

    [Theory]
    [InlineData("…", "X", "name-without-letters")]
    [InlineData("Maud", " ", "pseudonym-invalid")]
    [InlineData("Maud", "Maud B.", "pseudonym-invalid")]
    public async Task A_name_or_pseudonym_that_would_change_nothing_is_refused(string name, string instead, string problem)
    {
        var refused = await desk.Do.RedactStudy.Names(await Now(), [new Pseudonym(name, instead)], Desk.Stop);
        Assert.Equal(problem, Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task An_erased_voice_leaves_nothing_but_a_letter_and_the_other_voice_untouched()
    {
        await Work();
        var other = (await Case()).Sources[1];

        var done = await desk.Do.RedactStudy.Voice(await Now(), "pain", Account.A, Desk.Stop);

        Assert.True(done.Succeeded, string.Join("; ", done.Problems));
        var @case = await Case();
        Assert.Equal((other.Source, other.Turns.Count), (Assert.Single(@case.Sources).Source, @case.Sources[0].Turns.Count));
        Assert.Equal(["A", "Yvon & Fils"], @case.Firms.Select(f => f.Pseudonym));
        Assert.Empty(@case.Answers);
        Assert.Empty(@case.Events);
        Assert.Single(@case.Reports);
        var everything = await Everything();
        Assert.DoesNotContain("loyauté", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Demandez", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Entretien Maud", everything, StringComparison.Ordinal);
        Assert.Empty(await desk.Do.CheckStudy.Run("mine", Desk.Stop));
    }

    [Fact]
    public async Task The_record_is_no_voice()
    {
        var refused = await desk.Do.RedactStudy.Voice(await Now(), "pain", Account.Record, Desk.Stop);
        Assert.Equal("not-a-voice", Assert.Single(refused.Problems).Id);
    }

    /// <summary>Codings over the name and beside it, and a correction that leaves a former text in the journal.</summary>
    private async Task Work()
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, "Maud : On fait tout");
        await Sound(desk.Do.EditCodings.Run(await Now(), [new CodingStep.Add("pain-A", start, end, "aide"), new CodingStep.Add("pain-A", end, end + 9, "dit-maud")], Desk.Stop));
        var (from, to) = Transcripts.At(Transcripts.TextA, "La loyauté");
        await Sound(desk.Do.CorrectText.Run(await Now(), new TextCorrection("pain-A", [new TextChange(from, to, "Pour Maud la loyauté")]), Desk.Stop));
        await Sound(desk.Do.EditCodings.Run(await Now(), [new CodingStep.Add("pain-A", from, from + 9, "seul")], Desk.Stop));
    }

    private static async Task Sound(Task<Core.Problems.Result<Edited>> edit) => Assert.True((await edit).Succeeded, string.Join("; ", (await edit).Problems));

    private async Task<Edit> Now() => new("mine", (await desk.Store.Read("mine", Desk.Stop)).Value.Revision, "Claire");

    private async Task<CaseFile> Case() => (await desk.Store.Read("mine", Desk.Stop)).Value.Study.Case("pain")!;

    private async Task<SourceFile> Source() => (await Case()).Sources[0];

    private async Task<string> Everything()
    {
        var contents = (await desk.Store.ReadContents("mine", Desk.Stop)).Value;
        var originals = contents.Originals.Select(o => o.Key + Encoding.Latin1.GetString(o.Value.Span));
        var journal = (await desk.Store.Journal("mine", 0, Desk.Stop)).Value
            .Select(e => $"{e.By} {Json(e.Before)} {Json(e.After)} {e.TextBefore}");
        return string.Join('\n', originals.Concat(journal).Append(await RandomEdits.State(desk)));
    }

    private static string Json(StudyRow? row) => row is null ? "" : JsonSerializer.Serialize(row, row.GetType(), Readable);

    private static byte[] Packed(string part, string words)
    {
        using var bytes = new MemoryStream();
        using (var packed = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = packed.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes($"<x>{words}</x>"));
        }

        return bytes.ToArray();
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
