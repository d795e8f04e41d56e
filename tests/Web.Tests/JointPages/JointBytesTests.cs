using Alliage.Core.Diagnosis;
using Alliage.Core.Guides;
using Alliage.Core.Studies;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Tests.Seats;
using Alliage.Workbench.Diagnosis;
using Xunit;

namespace Alliage.Web.Tests.JointPages;

/// <summary>
/// What A answers and does not release changes no byte of the joint page, of anything else that B can open, or of what
/// the program logs meanwhile: asked of the running program, item by item over the whole guide.
/// </summary>
public sealed class JointBytesTests : IDisposable
{
    private static readonly string[] ReleasedByBoth = ["how-it-began", "who-does-what", "money-shared", "how-often", "on-the-table"];
    private static readonly string[] ReleasedByA = [.. ReleasedByBoth, "what-each-brings", "in-writing"];
    private static readonly string[] ReleasedByB = [.. ReleasedByBoth, "firm-trade", "done-together"];

    private readonly Logged logs = new();
    private readonly Site site;

    public JointBytesTests() => site = new Site(logs);

    public void Dispose()
    {
        site.Dispose();
        logs.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_private_or_unreleased_answer_changes_a_byte_of_what_the_partner_can_open(bool made)
    {
        var duo = await Answered(made);
        var visitors = await Visitors(duo);
        var before = await InBoth(visitors);
        Assert.Equal(before, await InBoth(visitors)); // nothing but what is taken out differs by itself
        List<string> wrong = [];
        var turn = 0;

        // Once the page is made it stays what was agreed to: then no answer at all moves it.
        foreach (var item in duo.Guide.Items.Where(i => made || !ReleasedByBoth.Contains(i.Id)))
        {
            foreach (var (name, change) in Changes(duo, item))
            {
                await change();
                var language = turn++ % 2 == 0 ? "fr" : "en";
                wrong.AddRange(Differences($"{item.Id} {name}", before, await All([.. visitors.Where(v => v.Name.EndsWith(language, StringComparison.Ordinal))])));
            }

            await duo.Keep(Duo.A, Duo.Says(item, by: "A"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    [Fact]
    public async Task No_consent_form_language_handing_in_or_order_of_the_partner_changes_a_byte_either()
    {
        var duo = await Answered(made: true);
        var visitors = await Visitors(duo);
        var before = await All(visitors);
        List<string> wrong = [];
        foreach (var (name, change) in Doings(duo))
        {
            await change();
            wrong.AddRange(Differences(name, before, await All(visitors)));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    [Fact]
    public async Task What_one_releases_alone_changes_nothing_for_the_other()
    {
        var duo = await Answered(made: false);
        var visitors = await Visitors(duo);
        var before = await All(visitors);
        List<string> wrong = [];
        foreach (var item in duo.Guide.Items.Where(i => i.MayBeReleased && !ReleasedByB.Contains(i.Id)))
        {
            await duo.Release(Duo.A, [.. ReleasedByBoth, item.Id]);
            wrong.AddRange(Differences("released " + item.Id, before, await All(visitors)));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(30)));
    }

    [Fact]
    public async Task What_both_released_does_change_the_page_so_the_test_can_see()
    {
        var duo = await Answered(made: false);
        var visitors = await Visitors(duo);
        var before = await All(visitors);

        await duo.Release(Duo.A, [.. ReleasedByA, "firm-trade"]);

        Assert.NotEmpty(Differences("both", before, await All(visitors)));
    }

    /// <summary>What may become of A's answer to an item: another, longer, none and why, seen otherwise, taken away.</summary>
    private IEnumerable<(string Name, Func<Task> Change)> Changes(Duo duo, GuideItem item)
    {
        yield return ("otherwise", () => duo.Keep(Duo.A, Duo.Says(item, variant: 2, by: "A")));
        yield return ("rather not", () => duo.Keep(Duo.A, new Reply { Item = item.Id, Absence = Absence.PreferNot }));
        yield return ("seen otherwise, long", async () =>
        {
            var reply = item.Type == AnswerType.Open ? new Reply { Item = item.Id, Text = new string('w', 1_900) } : Duo.Says(item, variant: 3, by: "A");
            Assert.Empty((await site.UseCases.SeeOtherwise.Run(Duo.A, reply, "because", Site.Stop)).Problems);
        }
        );
        yield return ("gone", () => duo.Keep(Duo.A, new Reply { Item = item.Id }));
    }

    private IEnumerable<(string Name, Func<Task> Change)> Doings(Duo duo)
    {
        foreach (var to in Enum.GetValues<ConsentTo>())
        {
            yield return ($"agrees to {to}", async () => Assert.Empty((await site.UseCases.SetConsent.Run(Duo.A, to, given: true, Site.Stop)).Problems));
        }

        yield return ("short form in English, handed in", async () => Assert.Empty((await site.UseCases.KeepReplies.Run(
            Duo.A, new Replies([]) { Form = GuideForm.Short, Language = "en", HandIn = true }, Site.Stop)).Problems));
        yield return ("all answers in another order", async () =>
        {
            foreach (var item in duo.Guide.Items.Reverse())
            {
                await duo.Keep(Duo.A, new Reply { Item = item.Id });
                await duo.Keep(Duo.A, Duo.Says(item, variant: 4, by: "A"));
            }
        }
        );
        yield return ("no answer left", () => duo.Keep(Duo.A, [.. duo.Guide.Items.Select(i => new Reply { Item = i.Id })]));
    }

    private async Task<Duo> Answered(bool made)
    {
        var duo = await Duo.Of(site);
        await duo.Keep(Duo.A, [.. duo.Guide.Items.Select(i => Duo.Says(i, by: "A"))]);
        await duo.Keep(Duo.B, [.. duo.Guide.Items.Select(i => Duo.Says(i, by: "B"))]);
        await duo.Release(Duo.A, ReleasedByA);
        await duo.Release(Duo.B, ReleasedByB);
        if (made)
        {
            await duo.Make(new DateOnly(2099, 3, 18));
        }

        return duo;
    }

    /// <summary>B in both languages, with every page that an owner has; the adviser with the joint page.</summary>
    private async Task<IReadOnlyList<(string Name, Visitor Visitor, string Address)>> Visitors(Duo duo)
    {
        List<string> ofOwner = [.. PageRules.All.Where(r => r.Who.HasFlag(Who.Owner)).SelectMany(Samples.Of).Distinct()];
        Assert.Contains("/my/together", ofOwner);
        List<(string, Visitor, string)> all = [];
        foreach (var language in (string[])["fr", "en"])
        {
            var owner = await duo.Visit(Duo.B, language);
            all.AddRange(ofOwner.Where(a => a != "/leave").Select(a => ($"B {language}", owner, a)));
            all.Add(($"adviser {language}", site.Visit(language), Duo.Look));
        }

        await All(all); // cookies are given with the first page
        return all;
    }

    /// <summary>All in one language, then in the other, so that the logs of each can be compared.</summary>
    private async Task<IReadOnlyDictionary<string, string>> InBoth(IReadOnlyList<(string Name, Visitor Visitor, string Address)> visits)
    {
        var served = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in visits.GroupBy(v => v.Name[^2..]))
        {
            foreach (var (key, text) in await All([.. language]))
            {
                served.Add(key, text);
            }
        }

        return served;
    }

    private async Task<IReadOnlyDictionary<string, string>> All(IReadOnlyList<(string Name, Visitor Visitor, string Address)> visits)
    {
        var served = new Dictionary<string, string>(StringComparer.Ordinal);
        logs.Forget();
        foreach (var (name, visitor, address) in visits)
        {
            using var answer = await visitor.Raw(HttpMethod.Get, address);
            var key = $"{name} {address}";
            served[key] = Served.Of(answer, await answer.Content.ReadAsStringAsync(Site.Stop));
        }

        var languages = string.Join(' ', visits.Select(v => v.Name[^2..]).Distinct());
        served["log " + languages] = await logs.Take(visits.Count, Site.Stop);

        return served;
    }

    private static IEnumerable<string> Differences(string change, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        foreach (var (key, now) in after)
        {
            var was = before[key];
            if (was != now)
            {
                var at = was.Zip(now).TakeWhile(p => p.First == p.Second).Count();
                var from = Math.Max(0, at - 60);
                yield return $"{change}: {key}\n   was …{was[from..Math.Min(was.Length, at + 80)]}\n   now …{now[from..Math.Min(now.Length, at + 80)]}";
            }
        }
    }
}
