using System.Net;
using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Ports;
using Xunit;

namespace Alliage.Web.Tests.Desk;

public sealed class DeskTests : IDisposable
{
    private readonly Site site = new();
    private readonly DeskVisitor camille;

    public DeskTests() => camille = site.AtDesk("demonstration", "pain-A");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Without_script_the_text_is_read_word_for_word_with_its_codings_and_their_list()
    {
        var page = await camille.Open();

        var source = (await site.UseCases.OpenSource.Run("demonstration", "pain-A", Site.Stop)).Value;
        foreach (var (said, turn) in page.Document.QuerySelectorAll(".said").Zip(source.Source.Turns))
        {
            Assert.Equal(source.Text[turn.Start..turn.End], said.TextContent);
            Assert.Equal(turn.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), said.GetAttribute("data-from"));
        }

        Assert.All(source.Source.Codings, c => Assert.NotNull(page.Document.QuerySelector($".codings a[href='#c-{c.Id}']")));
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".desk-bar, .find"), e => !e.HasAttribute("hidden"));
    }

    [Fact]
    public async Task The_first_coding_of_a_built_in_study_copies_it_and_stays()
    {
        await camille.Open();

        var (status, body) = await camille.Step(Add("x1", 111, 116));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("x1", Assert.Single(body.GetProperty("put").EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains("x1", await camille.Codings());
    }

    [Fact]
    public async Task Five_thousand_codings_in_one_text_are_all_on_the_page_on_their_words_and_one_more_is_added()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        var text = (await site.UseCases.OpenSource.Run("demonstration", "pain-A", Site.Stop)).Value.Text;
        var study = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
        var codes = study.Codes.Where(c => !c.Retired).Select(c => c.Id).ToList();
        await site.Put("demonstration", [.. Enumerable.Range(0, 5_000).Select(i => (StudyRow)new Coding
        {
            Id = $"n{i}",
            Source = "pain-A",
            Start = i * 3 % (text.Length - 40),
            End = (i * 3 % (text.Length - 40)) + 9,
            Quote = text.Substring(i * 3 % (text.Length - 40), 9),
            Code = codes[i % codes.Count],
            Coder = "Camille Démo",
            At = new DateTime(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc),
        })]);

        var page = await camille.Open();
        var (status, _) = await camille.Step(Add("x2", 117, 122));

        Assert.Equal(HttpStatusCode.OK, status);
        var source = (await site.UseCases.OpenSource.Run("demonstration", "pain-A", Site.Stop)).Value.Source;
        var spoken = source.Codings.Where(c => c.Id[0] == 'n' && source.Turns.Any(t => t.Start < c.End && t.End > c.Start)).Select(c => c.Id);
        Assert.Equal(spoken.Order(), page.Document.QuerySelectorAll(".codings a[data-coding^='n']").Select(a => a.GetAttribute("data-coding")).Order());
        Assert.Equal(5_000, (await camille.Codings()).Count(id => id[0] == 'n'));
        Assert.Contains("x2", await camille.Codings());
    }

    [Fact]
    public async Task From_the_text_one_corrects_it_and_from_the_alliance_one_reads_its_memos()
    {
        var claire = site.Visit();
        Assert.Contains("/studies/demonstration/sources/pain-A/correct", (await claire.Get("/studies/demonstration/sources/pain-A")).Links);
        var alliance = await claire.Get("/studies/demonstration/alliances/pain");
        var memos = Assert.Single(alliance.Links, l => l.Contains("/memos", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await claire.Get(memos)).Status);
    }

    [Fact]
    public async Task Sent_again_after_a_lost_answer_a_coding_is_there_once()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        var (status, _) = await camille.Step(Add("x1", 111, 116));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Single(await camille.Codings(), id => id == "x1");
    }

    [Fact]
    public async Task Without_the_page_s_token_nothing_is_changed()
    {
        await camille.Open();
        camille.Forge();

        Assert.Equal(HttpStatusCode.BadRequest, (await camille.Step(Add("x1", 111, 116))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await camille.Undo()).Status);
        Assert.DoesNotContain("x1", await camille.Codings());
    }

    [Theory]
    [InlineData(111, 111, "metier-repense", null, "range-empty")]
    [InlineData(111, 9_999_999, "metier-repense", null, "range-outside")]
    [InlineData(111, 116, "nowhere", null, "unknown-code")]
    [InlineData(111, 116, "metier-repense", "Other words", "quote-lost")]
    public async Task What_cannot_be_is_refused_with_its_reason_and_changes_nothing(int start, int end, string code, string? quote, string problem)
    {
        await camille.Open();
        var (status, body) = await camille.Step(new { @do = "add", id = "x1", start, end, code, quote });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(problem, Problems(body));
        Assert.All(body.GetProperty("problems").EnumerateArray(), p => Assert.NotEqual("", p.GetProperty("fix").GetString()));
        Assert.Equal(0, (await camille.State()).GetProperty("revision").GetInt64());
    }

    [Fact]
    public async Task The_same_code_twice_on_the_same_words_is_refused()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));

        Assert.Contains("coded-twice", Problems((await camille.Step(Add("x2", 111, 116))).Body));
    }

    [Fact]
    public async Task A_change_that_says_nothing_or_nobody_is_refused()
    {
        await camille.Open();

        Assert.Contains("name-missing", Problems((await camille.Step(Add("x1", 111, 116), by: " ")).Body));
        Assert.Contains("desk-unreadable", Problems((await camille.Step(new { @do = "dance", id = "x1" })).Body));
    }

    [Fact]
    public async Task What_someone_else_changed_meanwhile_is_not_overwritten()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        var sacha = site.AtDesk("demonstration", "pain-A");
        await sacha.Open();
        sacha.Revision = camille.Revision;
        await camille.Step(new { @do = "denies", id = "x1", denies = true });

        Assert.Contains("changed-meanwhile", Problems((await sacha.Step(new { @do = "remove", id = "x1" }, by: "Sacha")).Body));
    }

    [Fact]
    public async Task Undo_and_redo_go_on_in_another_session_and_only_over_one_s_own()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        var later = site.AtDesk("demonstration", "pain-A");
        await later.Open();

        Assert.Contains("nothing-to-undo", Problems((await later.Undo(by: "Sacha")).Body));
        var (_, undone) = await later.Undo();
        Assert.Equal("x1", Assert.Single(undone.GetProperty("gone").EnumerateArray()).GetString());
        Assert.NotEqual("", undone.GetProperty("said").GetString());
        Assert.DoesNotContain("x1", await camille.Codings());
        await later.Undo("redo");
        Assert.Contains("x1", await camille.Codings());
    }

    [Fact]
    public async Task A_memo_is_kept_with_its_coding_rewritten_and_taken_away()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));

        await camille.Memo("x1", "</script><b>first");
        await camille.Memo("x1", "second");
        Assert.Equal("second", MemoOf((await camille.State()), "x1"));
        await camille.Memo("x1", "");
        Assert.Null(MemoOf(await camille.State(), "x1"));
    }

    [Fact]
    public async Task A_memo_cannot_end_the_page_s_data()
    {
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        await camille.Memo("x1", "</script><img src=x>");

        var page = await camille.Open();

        var data = JsonSerializer.Deserialize<JsonElement>(page.Document.QuerySelector("#desk-data")!.TextContent);
        Assert.Equal("</script><img src=x>", MemoOf(data.GetProperty("state"), "x1"));
        Assert.Empty(page.Document.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task The_answer_says_what_a_coding_brings_and_what_only_says_it_again()
    {
        await camille.Open();
        var (_, not) = await camille.Step(Add("x1", 111, 116, "metier"));
        var (_, again) = await camille.Step(Add("x2", 111, 120));

        Assert.Contains("sorts, it does not place", not.GetProperty("side").GetString(), StringComparison.Ordinal);
        Assert.Contains("says again", again.GetProperty("side").GetString(), StringComparison.Ordinal);
        Assert.Contains("codings of Camille", (await camille.Step(Add("x3", 111, 121), by: "Zoé")).Body.GetProperty("side").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_from_the_words_comes_back_with_the_codebook()
    {
        await camille.Open();
        var (_, body) = await camille.Step(new { @do = "in-vivo", id = "x1", start = 111, end = 116 });

        var code = Assert.Single(body.GetProperty("put").EnumerateArray()).GetProperty("code").GetString();
        Assert.Contains(body.GetProperty("codes").EnumerateArray(), c => c.GetProperty("id").GetString() == code && c.GetProperty("name").GetString() == "Comme");
    }

    [Fact]
    public async Task Emoji_combining_and_right_to_left_characters_keep_every_offset()
    {
        const string Text = "Q : Et vous\u202f?\r\n\nÉlise : e\u0301te\u0301 👩\u200d🌾 <b>שלום</b> & fin.";
        var said = Text.IndexOf("e\u0301te", StringComparison.Ordinal);
        await camille.Open();
        await camille.Step(Add("x1", 111, 116));
        await site.Change(
            "demonstration",
            new StudyChange.Put(new Source { Id = "odd-A", Alliance = "pain", Account = Account.A, Kind = SourceKind.Interview }),
            new StudyChange.PutText("odd-A", Text),
            new StudyChange.Put(new Turn { Source = "odd-A", Start = 4, End = 13, Role = SpeakerRole.Interviewer, Speaker = "Q", Words = 2 }),
            new StudyChange.Put(new Turn { Source = "odd-A", Start = said, End = Text.Length, Role = SpeakerRole.Owner, Speaker = "Élise", Words = 4 }));
        var desk = site.AtDesk("demonstration", "odd-A");
        var page = await desk.Open();
        desk.Revision = camille.Revision + 1;

        Assert.Equal([Text[4..13], Text[said..]], page.Document.QuerySelectorAll(".said").Select(e => e.TextContent));
        Assert.Equal(Text[13..said], page.Document.QuerySelectorAll(".said")[1].GetAttribute("data-gap"));

        // half an emoji is refused, a whole one is coded, and so is a passage over both turns
        var farmer = Text.IndexOf("👩", StringComparison.Ordinal);
        Assert.Contains("range-splits-character", Problems((await desk.Step(Add("y1", farmer + 1, farmer + 5))).Body));
        Assert.Equal(HttpStatusCode.OK, (await desk.Step(Add("y2", farmer, farmer + 5))).Status);
        Assert.Equal(HttpStatusCode.OK, (await desk.Step(new { @do = "add", id = "y3", start = 7, end = said + 2, code = "metier", quote = Text[7..(said + 2)] })).Status);
        Assert.Equal("👩\u200d🌾", (await desk.Open()).Document.QuerySelector("#c-y2")!.TextContent);
    }

    private static object Add(string id, int start, int end, string code = "metier-repense") => new { @do = "add", id, start, end, code };

    private static IEnumerable<string?> Problems(JsonElement body) => body.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("id").GetString());

    private static string? MemoOf(JsonElement state, string coding) =>
        state.GetProperty("codings").EnumerateArray().Single(c => c.GetProperty("id").GetString() == coding).GetProperty("memo").GetString();
}
