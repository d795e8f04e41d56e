using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Studies;
using Xunit;

namespace Alliage.Web.Tests.Desk;

public sealed class CodebookTests : IDisposable
{
    private const string Codebook = "/studies/demonstration/codebook";

    private readonly Site site = new();
    private readonly Visitor claire;

    public CodebookTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Every_code_stands_with_its_definition_and_what_it_is_linked_to()
    {
        var page = await claire.Get(Codebook);

        var study = await Study();
        Assert.All(study.Codes, c => Assert.Contains("code-" + c.Id, page.Ids));
        Assert.Contains(study.Codes.First(c => c.Definition is not null).Definition!, page.Text, StringComparison.Ordinal);
        Assert.Contains("→", page.TextOf("#code-metier-repense"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_made_with_its_own_colour_and_pattern()
    {
        var answer = await claire.Send(Codebook, "new-code", [
            ("name", "Papier plié"), ("definition", "Un accord sans papier"), ("parent", "metier"), ("own-colour", "yes"),
            ("colour", "#123abc"), ("pattern", "bars"), ("by", "Claire")]);

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var code = Assert.Single((await Study()).Codes, c => c.Name == "Papier plié");
        Assert.Equal(("metier", "#123abc", "bars"), (code.Parent, code.Colour, code.Pattern));
        Assert.Contains(".k123abc { --k:", System.Text.Encoding.UTF8.GetString(await claire.Download(Codebook + ".css")), StringComparison.Ordinal);
        Assert.NotNull((await claire.Get(Codebook)).Document.QuerySelector($"#code-{code.Id} .swatch.k123abc.bars"));
    }

    [Fact]
    public async Task A_code_is_renamed_moved_linked_and_retired_in_one_go()
    {
        var address = Codebook + "/metier-inchange";
        var answer = await claire.Send(address, "code", [
            ("name", "Rien ne bouge"), ("parent", ""), ("link", "own-activity-kept"), ("retired", "yes"), ("by", "Claire"), ("action", "save")]);

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var study = await Study();
        var code = study.Codes.Single(c => c.Id == "metier-inchange");
        Assert.Equal(("Rien ne bouge", null, true), (code.Name, code.Parent, code.Retired));
        Assert.Equal(["own-activity-kept"], study.Links.Of(code.Id));
        Assert.Null((await claire.Get("/studies/demonstration/sources/pain-A/desk")).Document.QuerySelector(".palette [data-code=metier-inchange]"));
    }

    [Fact]
    public async Task Two_codes_become_one_and_no_passage_is_lost()
    {
        int Codings(Study s, string code) => s.Cases.SelectMany(c => c.Sources).SelectMany(f => f.Codings).Count(c => c.Code == code);
        await claire.Send(Codebook, "new-code", [("name", "Papier plié"), ("by", "Claire")]);
        var before = await Study();

        await claire.Send(Codebook + "/offre-nouvelle", "code", [("name", "x"), ("into", "papier-plie"), ("by", "Claire"), ("action", "merge")]);

        var after = await Study();
        Assert.DoesNotContain(after.Codes, c => c.Id == "offre-nouvelle");
        Assert.NotEqual(0, Codings(before, "offre-nouvelle"));
        Assert.Equal(Codings(before, "offre-nouvelle"), Codings(after, "papier-plie"));
    }

    [Fact]
    public async Task A_code_in_use_is_not_removed_and_it_is_said_why()
    {
        var answer = await claire.Send(Codebook + "/metier-repense", "code", [("name", "x"), ("by", "Claire"), ("action", "remove")]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.TextsOf(".problems li"));
        Assert.Contains((await Study()).Codes, c => c.Id == "metier-repense");
    }

    [Theory]
    [InlineData("source/pain-A")]
    [InlineData("code/metier-repense")]
    [InlineData("alliance/pain")]
    [InlineData("study")]
    public async Task A_memo_is_written_rewritten_and_emptied(string about)
    {
        var address = "/studies/demonstration/memos?about=" + Uri.EscapeDataString(about);
        var others = (await Study()).Memos.Select(m => m.Id).ToHashSet();

        Assert.Equal(HttpStatusCode.Found, (await claire.Send(address, "memo", [("title", "Doute"), ("text", "<b>Est-ce dit ?"), ("by", "Claire")])).Status);
        var memo = Assert.Single((await Study()).Memos, m => !others.Contains(m.Id));
        Assert.Equal((about, "Doute", "Claire"), (memo.About, memo.Title, memo.By));
        Assert.Contains("<b>Est-ce dit ?", (await claire.Get(address)).Text, StringComparison.Ordinal);

        await claire.Send($"{address}&memo={memo.Id}", "memo", [("title", "Doute"), ("text", "Oui"), ("by", "Claire")]);
        Assert.Equal("Oui", (await Study()).Memos.Single(m => m.Id == memo.Id).Text);
        await claire.Send($"{address}&memo={memo.Id}", "memo", [("title", ""), ("text", ""), ("by", "Claire")]);
        Assert.Equal(others.Count, (await Study()).Memos.Count);
    }

    private async Task<Study> Study() => (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value.Study;
}
