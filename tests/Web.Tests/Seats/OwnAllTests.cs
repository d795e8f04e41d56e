using System.Net;
using System.Text;
using System.Text.Json;
using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Seats;

public sealed class OwnAllTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr", "Retirer mon accord")]
    [InlineData("en", "I no longer agree")]
    public async Task A_consent_is_given_and_taken_back_with_one_button_each(string language, string takeBack)
    {
        await Pair.Given(site);
        var owner = await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A, language);

        foreach (var to in new[] { "adviser", "study" })
        {
            var page = await owner.Get("/my/all");
            Assert.DoesNotContain(takeBack, page.Text, StringComparison.Ordinal);

            Assert.Equal("/my/all", (await Press(owner, page, "consent-" + to)).Location);
            page = await owner.Get("/my/all");
            Assert.Contains(takeBack, page.Text, StringComparison.Ordinal);

            Assert.Equal("/my/all", (await Press(owner, page, "consent-" + to)).Location);
        }

        Assert.Empty((await Owner(Account.A))!.Consents);
        Assert.Empty((await Owner(Account.B))!.Consents);
    }

    [Fact]
    public async Task The_copy_has_everything_of_the_owner_in_words_and_nothing_of_the_partner()
    {
        await Pair.Given(site, made: true);
        var owner = await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A, "fr");

        var text = await owner.Get("/my/all/answers.txt");
        var said = Encoding.UTF8.GetString(await owner.Download("/my/all/answers.txt"));
        using var json = JsonDocument.Parse(await owner.Download("/my/all/answers.json"));

        Assert.Contains("alliage-my-answers.txt", text.Headers["Content-Disposition"], StringComparison.Ordinal);
        var guide = (await site.UseCases.ReadGuide.Run(Site.Stop)).Value;
        Assert.Equal(guide.Guide.Items.Count, json.RootElement.GetProperty("answers").GetArrayLength());
        foreach (var item in guide.Guide.Items)
        {
            Assert.Contains(guide.Worded.In("fr").Texts[$"item.{item.Id}.question"], said, StringComparison.Ordinal);
            foreach (var option in item.Options.Take(1))
            {
                Assert.Contains(guide.Worded.In("fr").Texts[$"item.{item.Id}.option.{option.Id}"], said, StringComparison.Ordinal);
            }
        }

        Assert.Contains(Pair.Secret(Account.A) + " avant", said, StringComparison.Ordinal);
        Assert.Contains(Pair.Secret(Account.A) + " pourquoi", said, StringComparison.Ordinal);
        Assert.Contains(Pair.Alone, said, StringComparison.Ordinal);
        foreach (var name in new[] { Pair.Secret(Account.B), Pair.Shared(Account.B), Pair.Study, Pair.Alliance, "Claire" })
        {
            Assert.DoesNotContain(name, said, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(name, json.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Erasing_takes_every_trace_of_the_owner_out_of_the_file_and_leaves_the_partner_s_and_the_fact()
    {
        await Pair.Given(site, made: true);
        var (owner, given) = await site.Seats.OwnerWithCode(Pair.Study, Pair.Alliance, Account.A);
        Assert.Contains(Pair.Secret(Account.A), await File(), StringComparison.Ordinal);

        // Without the tick nothing is erased.
        Assert.Contains("Nothing is erased yet.", (await Press(owner, await owner.Get("/my/all"), "erase")).Text, StringComparison.Ordinal);
        Assert.NotNull(await Owner(Account.A));

        var erased = await Press(owner, await owner.Get("/my/all"), "erase", ("sure", "yes"));

        Assert.Equal((HttpStatusCode.Found, "/my?gone=1"), (erased.Status, erased.Location));
        Assert.Contains("Everything is erased.", (await owner.Get("/my?gone=1")).Text, StringComparison.Ordinal);
        var file = await File();
        Assert.All([Pair.Secret(Account.A), Pair.Shared(Account.A), Pair.Alone], word => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        Assert.Contains(Pair.Secret(Account.B), file, StringComparison.Ordinal);
        Assert.Null(await Owner(Account.A));
        Assert.NotNull(await Owner(Account.B));
        Assert.Empty((await site.UseCases.OpenStudy.Run(Pair.Study, null, Site.Stop)).Value.Study.JointPages);

        var again = site.Visit();
        var entered = await again.Send("/my", await again.Get("/my"), ("code", given.Letters));
        Assert.Equal(HttpStatusCode.Forbidden, entered.Status);
    }

    [Fact]
    public async Task What_an_adviser_wrote_down_of_the_owner_s_words_goes_too()
    {
        await Pair.Given(site);
        await site.Put(Pair.Study, new Memo
        {
            Id = "m-owner",
            About = "study",
            Title = "Entretien",
            Text = $"A dit : {Pair.Secret(Account.A)} expectations et voilà tout ce que je dis, et autre chose encore.",
            By = "Claire",
            At = DateTime.UtcNow,
        });
        var owner = await site.Seats.Owner(Pair.Study, Pair.Alliance, Account.A);

        await Press(owner, await owner.Get("/my/all"), "erase", ("sure", "yes"));

        Assert.DoesNotContain(Pair.Secret(Account.A), await File(), StringComparison.Ordinal);
    }

    private static Task<Page> Press(Visitor owner, Page page, string form, params (string Name, string Value)[] typed)
    {
        var hidden = page.Document.QuerySelectorAll("main form").First(f => f.QuerySelector("[name=_handler]")?.GetAttribute("value") == form)
            .QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        return owner.Post("/my/all", new FormUrlEncodedContent([.. hidden, .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))]));
    }

    private async Task<OwnerFile?> Owner(Account account) =>
        (await site.UseCases.OpenStudy.Run(Pair.Study, null, Site.Stop)).Value.Study.Owner(Pair.Alliance, account);

    private async Task<string> File()
    {
        var all = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(site.Folder(), "alliage.db*"))
        {
            all.Append(Encoding.UTF8.GetString(await System.IO.File.ReadAllBytesAsync(file, Site.Stop)));
        }

        return all.ToString();
    }
}
