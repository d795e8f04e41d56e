using System.Globalization;
using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.Harm;

/// <summary>Every page of an owner, as it is read: what holds for the words holds for what pages make of them.</summary>
public sealed class OwnerPagesTests : IDisposable
{
    private const string Study = "diagnosis";

    private readonly Site site = new();

    /// <summary>Owners, each in the language of the answers and in the other one, where questions lead back to the first.</summary>
    public static TheoryData<string, Account, string, int> Owners => new()
    {
        { "miel", Account.A, "fr", 30 },
        { "miel", Account.B, "en", 5 },
        { "enseignes", Account.A, "fr", 30 },
        { "enseignes", Account.B, "en", 30 },
        { "enseignes", Account.B, "fr", 5 },
    };

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Owners))]
    public async Task No_page_of_an_owner_says_what_does_harm(string alliance, Account account, string language, int atLeast)
    {
        var owner = await site.Seats.Owner(Study, alliance, account, language);
        var own = await OwnWords(alliance, account);
        var read = 0;
        foreach (var address in Addresses())
        {
            var page = await owner.Get(address);
            if (page.Status != HttpStatusCode.OK || page.Document.DocumentElement.GetAttribute("lang") != language)
            {
                continue;
            }

            read++;
            foreach (var cited in page.Document.QuerySelectorAll("details.from, .study, cite").ToList())
            {
                cited.Remove();
            }

            var text = own.Aggregate(page.TextOf("main"), (text, words) => text.Replace(words, "", StringComparison.Ordinal));
            Assert.Empty(Forbidden.In(text, language).Select(f => $"{address}: {f}"));
            Assert.Empty(Forbidden.In(page.Document.Title ?? "", language));
        }

        Assert.True(read >= atLeast, $"{read.ToString(CultureInfo.InvariantCulture)} pages were read.");
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public async Task No_private_page_has_a_colour_that_judges_a_figure_or_the_name_of_a_voice(string alliance, Account account, string language, int atLeast)
    {
        Assert.True(atLeast > 0);
        var page = await (await site.Seats.Owner(Study, alliance, account, language)).Get("/my/page");

        Assert.Empty(page.Document.QuerySelectorAll("main svg, main meter, main progress, main [style], main .mark, main .a, main .b"));
        Assert.DoesNotMatch(@"\d\s?%", page.TextOf("main"));
    }

    /// <summary>Every address of an owner in the table of pages, with something for each of its parts.</summary>
    private static IEnumerable<string> Addresses()
    {
        foreach (var address in PageRules.All.Where(r => r.Who.HasFlag(Who.Owner) && r.Address.StartsWith("/my", StringComparison.Ordinal)).Select(r => r.Address))
        {
            if (address.Contains("{item}", StringComparison.Ordinal))
            {
                foreach (var item in new[] { "done-together", "what-jams-first", "writing-and-you", "what-each-brings", "firm-size", "expectations" })
                {
                    yield return address.Replace("{item}", item, StringComparison.Ordinal);
                }
            }
            else if (address.Contains("{number}", StringComparison.Ordinal))
            {
                for (var number = 1; number <= 22; number++)
                {
                    yield return address.Replace("{number}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                }
            }
            else if (!address.Contains('.', StringComparison.Ordinal) && !address.Contains('{', StringComparison.Ordinal))
            {
                yield return address;
            }
        }
    }

    private async Task<List<string>> OwnWords(string alliance, Account account)
    {
        var owner = (await site.UseCases.OpenOwner.Run(new OwnerKey(Study, alliance, account), Site.Stop)).Value.Owner;
        return
        [
            .. owner.Answers.Select(a => a.Text).Concat(owner.FormerAnswers.SelectMany(f => new[] { f.Text, f.Why })).OfType<string>()
                .SelectMany(t => t.Split('\n')).Select(Page.Plain).Where(t => t.Length > 3).OrderByDescending(t => t.Length),
        ];
    }
}
