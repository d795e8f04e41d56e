using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Studies;
using Xunit;

namespace Alliage.Web.Tests.Desk;

public sealed class MemoSubjectTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("alliance/cidre", "Cidrerie de la Belle Branche et Brasserie Contretemps", "/studies/demonstration/alliances/cidre")]
    [InlineData("source/pain-A", "pain-A", "/studies/demonstration/sources/pain-A")]
    [InlineData("code/metier-repense", "Métier repensé", "/studies/demonstration/codebook/metier-repense")]
    [InlineData("theme/logic", "La logique", "/studies/demonstration/framework#theme-logic")]
    [InlineData("study", "l’étude", "/studies/demonstration")]
    public async Task A_memo_says_in_words_what_it_is_on_and_leads_there(string about, string said, string address)
    {
        var claire = site.Visit("fr");
        await claire.Send("/studies/demonstration/memos?about=" + Uri.EscapeDataString(about), "memo", [("title", "Le nôtre"), ("text", "Voir"), ("by", "Claire")]);

        var page = await claire.Get("/studies/demonstration/memos");

        var subject = page.Document.QuerySelectorAll(".note a").Last(a => a.ParentElement!.ParentElement!.TextContent.Contains("Le nôtre", StringComparison.Ordinal) && a.TextContent != "Récrire");
        Assert.Contains(said, subject.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, subject.GetAttribute("href"));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await claire.Get(address)).Status);
    }

    [Fact]
    public async Task A_memo_on_a_passage_quotes_it_and_one_on_what_is_gone_says_so()
    {
        var opened = (await site.UseCases.OpenStudy.Run("demonstration", null, Site.Stop)).Value;
        var coding = opened.Study.Cases[0].Sources[0].Codings[0];
        var claire = site.Visit("en");

        var page = await claire.Get($"/studies/demonstration/memos?about=coding%2F{coding.Id}");
        Assert.Contains(coding.Quote[..20], page.TextOf("h1"), StringComparison.Ordinal);

        Assert.Contains("no longer there (coding/none)", (await claire.Get("/studies/demonstration/memos?about=coding%2Fnone")).TextOf("h1"), StringComparison.Ordinal);
    }
}
