using System.Net;
using System.Text;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Sources;

public sealed class ComingInTests : IDisposable
{
    private const string Add = "/studies/mine/sources/add";

    private static readonly byte[] Spoken = Encoding.UTF8.GetBytes(Arriving.Transcript);

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr", "6 tours de parole", "Claire (3), Ana (3)")]
    [InlineData("en", "6 turns", "Claire (3), Ana (3)")]
    public async Task A_file_is_read_placed_by_its_name_and_added_without_script(string language, string turns, string speakers)
    {
        await Begin();
        var claire = site.Visit(language);

        var sent = await claire.SendFiles(Add, ("pain_B.txt", Spoken));
        Assert.Equal(HttpStatusCode.Found, sent.Status);
        var waiting = await claire.Get(sent.Location!);
        Assert.Contains(turns, waiting.Text, StringComparison.Ordinal);
        Assert.Contains(speakers, waiting.Text, StringComparison.Ordinal);
        Assert.Equal(("pain", "B"), (waiting.Field("alliance.0"), waiting.Field("account.0")));
        Assert.Empty(await Sources());

        var added = await claire.Send(sent.Location!, waiting, [.. Placed("pain", "B"), ("heard.0", "2026-03-02"), ("by", "Claire"), ("action", "add")]);

        Assert.Equal("/studies/mine/sources/pain-B/speakers", added.Location);
        var source = Assert.Single(await Sources()).Source;
        Assert.Equal((Account.B, new DateOnly(2026, 3, 2), "pain_B.txt"), (source.Account, source.HeardOn!.Value, source.Original));
        Assert.Equal(Spoken, await claire.Download("/studies/mine/sources/pain-B/original"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get(sent.Location!)).Status);
    }

    [Fact]
    public async Task What_a_name_does_not_tell_is_corrected_by_hand_and_several_come_in_one_change()
    {
        await Begin();
        var claire = site.Visit();
        var sent = await claire.SendFiles(Add + "?alliance=pain&account=A", ("one.txt", Spoken), ("leaflet.md", "A leaflet of both."u8.ToArray()));
        var waiting = await claire.Get(sent.Location!);
        Assert.Equal(("pain", "A", "record"), (waiting.Field("alliance.0"), waiting.Field("account.0"), waiting.Field("account.1")));

        var refused = await claire.Send(sent.Location!, waiting, [.. Placed("", "A"), ("take.1", "yes"), ("alliance.1", "pain"), ("by", "Claire"), ("action", "add")]);
        Assert.Equal(2, refused.TextsOf(".problems li").Count);
        Assert.Empty(await Sources());

        (string, string)[] both = [("take.0", "yes"), ("alliance.0", "pain"), ("account.0", "A"), ("take.1", "yes"), ("alliance.1", "pain"), ("account.1", "record")];
        var added = await claire.Send(sent.Location!, refused, [.. both, ("by", "Claire"), ("action", "add")]);

        Assert.Equal("/studies/mine/sources?added=2", added.Location);
        Assert.Equal([Account.A, Account.Record], (await Sources()).Select(s => s.Source.Account));
        var list = await claire.Get(added.Location!);
        Assert.Equal(2, list.TextsOf(".sources tbody tr").Count);
        Assert.Contains("/studies/mine/sources/pain-A/speakers", list.Links);
    }

    [Fact]
    public async Task What_cannot_be_read_says_why_and_holds_up_no_other()
    {
        await Begin();
        var claire = site.Visit();
        const string scanned = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>";
        const string body = "<w:p><w:r><w:t>Claire : Pourquoi ?</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ana : Parce que.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + """<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>Claire : Et puis ?</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>Ana : Voilà.</w:t></w:r></w:p>""";

        var sent = await claire.SendFiles(
            Add, ("empty.txt", []), ("photo.txt", [.. Enumerable.Range(0, 2000).Select(i => (byte)i)]), ("scan.pdf", Encoding.ASCII.GetBytes(scanned)), ("pain-A.docx", Arriving.Docx(body)));
        var waiting = await claire.Get(sent.Location!);

        Assert.Contains("0 bytes", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("This is no text", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Tracked deletions were left out: 1", waiting.Text, StringComparison.Ordinal);
        Assert.Equal("pain", waiting.Field("alliance.3"));
        foreach (var unread in new[] { 0, 1, 2 })
        {
            Assert.Null(waiting.Document.QuerySelector($"[name='take.{unread}']"));
        }
    }

    [Fact]
    public async Task A_text_of_a_million_characters_comes_in_whole()
    {
        await Begin();
        var claire = site.Visit();
        var answer = string.Concat(Enumerable.Repeat("On a continué comme avant, voilà. ", 2));
        var text = string.Concat(Enumerable.Repeat($"Claire : Et alors ?\nAna : {answer.Trim()}\n", 12_000));
        Assert.True(text.Length > 1_000_000);

        var sent = await claire.SendFiles(Add, ("pain-A.txt", Encoding.UTF8.GetBytes(text)));
        await claire.Send(sent.Location!, await claire.Get(sent.Location!), [.. Placed("pain", "A"), ("by", "Claire"), ("action", "add")]);
        var speakers = await claire.Get("/studies/mine/sources/pain-A/speakers");
        await claire.Send("/studies/mine/sources/pain-A/speakers", speakers, ("name", "Claire"), ("choice.0", "interviewer"), ("name", "Ana"), ("choice.1", "owner"), ("by", "Claire"), ("action", "confirm"));

        Assert.Equal(24_000, (await site.Source("pain-A")).Turns.Count);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so_and_so_does_one_that_waits_no_longer()
    {
        await Begin();
        var claire = site.Visit();

        var sent = await claire.SendFiles(Add);
        Assert.Single((await claire.Get(sent.Location!)).TextsOf(".problems li"));
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get("/studies/mine/sources/incoming/../../../etc")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.Get("/studies/mine/sources/incoming/0123456789abcdef0123456789abcdef")).Status);
    }

    [Fact]
    public async Task Files_that_cannot_be_kept_are_said_in_words_and_nothing_half_written_stays()
    {
        await Begin();
        var claire = site.Visit();
        await site.PutFile("waiting", "no folder");

        var sent = await claire.SendFiles(Add, ("pain-A.txt", Spoken));

        Assert.Contains("waiting", Assert.Single((await claire.Get(sent.Location!)).TextsOf(".problems li")), StringComparison.Ordinal);
        File.Delete(site.Folder("waiting"));
        Assert.Equal(HttpStatusCode.OK, (await claire.Get((await claire.SendFiles(Add, ("pain-A.txt", Spoken))).Location!)).Status);
    }

    [Fact]
    public async Task What_nobody_comes_back_for_is_gone_after_a_day()
    {
        await Begin();
        var claire = site.Visit();
        var (old, recent) = (await claire.SendFiles(Add, ("pain-A.txt", Spoken)), await claire.SendFiles(Add, ("pain-A.txt", Spoken)));

        Directory.SetLastWriteTimeUtc(site.Folder("waiting", old.Location!.Split('/')[^1]), DateTime.UtcNow.AddDays(-2));
        await claire.SendFiles(Add, ("pain-B.txt", Spoken));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await claire.Get(old.Location!)).Status, (await claire.Get(recent.Location!)).Status));
    }

    [Fact]
    public async Task Real_transcripts_come_in()
    {
        Assert.SkipWhen(Arriving.Corpus() is null, "The transcripts beside the repository are absent.");
        await Begin();
        var claire = site.Visit();
        string[] names = ["sheffield-Ana.docx", "sheffield-David.txt", "oral-history.vtt", "oral-history.srt"];

        var sent = await claire.SendFiles(Add, [.. names.Select(n => (n, File.ReadAllBytes(Path.Combine(Arriving.Corpus()!, n))))]);
        var waiting = await claire.Get(sent.Location!);

        Assert.Contains("Researcher 1 (123), Ana (123)", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(names.Length, waiting.Document.QuerySelectorAll("[type=checkbox][name^='take.']").Length);
    }

    private static (string Name, string Value)[] Placed(string alliance, string account) => [("take.0", "yes"), ("alliance.0", alliance), ("account.0", account)];

    private async Task Begin()
    {
        await site.Begin("mine");
        await site.Alliance("mine", "pain");
    }

    private async Task<IReadOnlyList<SourceFile>> Sources() =>
        [.. (await site.UseCases.OpenStudy.Run("mine", null, Site.Stop)).Value.Study.Cases.SelectMany(c => c.Sources)];
}
