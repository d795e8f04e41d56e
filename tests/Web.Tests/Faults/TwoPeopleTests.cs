using System.Net;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Faults;

/// <summary>Two people have the same thing open; the second to save sees what the first did, and loses nothing.</summary>
public sealed class TwoPeopleTests : IDisposable
{
    private const string Case = "/studies/demonstration/alliances/pain";

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    /// <summary>A form, what the first person enters, what the second one does, and where theirs is typed.</summary>
    public static TheoryData<string, string, string, string> Forms => new()
    {
        { "decide/axis/logic", "value=egocentric&reason=because", "value=undetermined&reason=not so sure", "reason" },
        { "decide/theme/logic", "value=near&reason=because", "value=apart&reason=not so sure", "reason" },
        { "decide/mode/mode/A", "value=trust-by-interest&reason=because", "value=undetermined&reason=not so sure", "reason" },
        { "decide/reading/partner-growth/B", "value=silent&reason=because", "value=denied&reason=not so sure", "reason" },
        { "enter/attributes", "name=village&value=because&account=alliance", "name=village&value=not so sure&account=alliance", "value" },
        { "enter/stances", "account=A&position=indifferent&basis=said&text.en=because", "account=A&position=indifferent&basis=said&text.en=not so sure", "text.en" },
        { "enter/reports", "account=record&section=3.2&grade=stated&text.en=because", "account=record&section=3.2&grade=stated&text.en=not so sure", "text.en" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_second_sees_by_whom_and_when_keeps_what_they_typed_and_saves_over_it_or_drops_it(
        string form, string first, string second, string field)
    {
        var (claire, sacha) = (site.Visit(), site.Visit());

        // given something that both have open
        var address = $"{Case}/{form}";
        Assert.Equal(HttpStatusCode.Found, (await claire.Send(address, await claire.Get(address), Typed(first, "Claire"))).Status);
        address = await Changing(claire, address);
        var seen = await sacha.Get(address);
        var again = first.Replace("because", "since then", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await claire.Send(address, await claire.Get(address), Typed(again, "Claire"))).Status);

        var conflict = await sacha.Send(address, seen, Typed(second, "Sacha"));

        var said = conflict.TextOf(".mend");
        Assert.Contains("Claire, ", said, StringComparison.Ordinal);
        Assert.Contains("since then", said, StringComparison.Ordinal);
        Assert.Equal("not so sure", conflict.Field(field));
        Assert.DoesNotContain("not so sure", (await claire.Get(Case)).Text, StringComparison.Ordinal);

        // then dropping is a link, and saving over it is the same form once more
        Assert.Contains(Case, conflict.Links);
        Assert.Equal(HttpStatusCode.Found, (await sacha.Send(address, conflict, Typed(second, "Sacha"))).Status);
        Assert.Contains("not so sure", (await claire.Get(Case)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_on_one_raised_theme_sees_how_the_first_says_it_was_raised()
    {
        var (claire, sacha) = (site.Visit("en"), site.Visit("en"));
        var address = (await claire.Get($"{Case}/enter/raised")).Document.QuerySelector(".rows li a[href*='row=']")!.GetAttribute("href")!;
        var seen = await sacha.Get(address);
        (string, string)[] asIs = [("turn", Chosen(seen, "turn")), ("theme", Chosen(seen, "theme")), ("confirmed", "yes")];
        Assert.Equal("openly", Ticked(seen));
        Assert.Equal(HttpStatusCode.Found, (await claire.Send(address, await claire.Get(address), [.. asIs, ("how", "by-name"), ("by", "Claire")])).Status);

        var conflict = await sacha.Send(address, seen, [.. asIs, ("how", "openly"), ("by", "Sacha")]);

        Assert.Contains("Claire, ", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Contains("by name", conflict.TextOf(".mend"), StringComparison.Ordinal);
        Assert.Equal("openly", Ticked(conflict));
        Assert.Equal("by-name", Ticked(await claire.Get(address)));

        Assert.Equal(HttpStatusCode.Found, (await sacha.Send(address, conflict, [.. asIs, ("how", "openly"), ("by", "Sacha")])).Status);
        Assert.Equal("openly", Ticked(await claire.Get(address)));
    }

    private static string Chosen(Page page, string name) => page.Document.QuerySelector($"select[name={name}] option[selected]")!.GetAttribute("value")!;

    private static string? Ticked(Page page) => page.Document.QuerySelector("input[name=how][checked]")?.GetAttribute("value");

    /// <summary>The form of the row that was just entered, where the form has a list of rows.</summary>
    private static async Task<string> Changing(Visitor visitor, string address) =>
        (await visitor.Get(address)).Document.QuerySelectorAll(".rows li")
            .FirstOrDefault(r => r.TextContent.Contains("because", StringComparison.Ordinal) || r == r.ParentElement!.LastElementChild)
            ?.QuerySelector("a")?.GetAttribute("href") ?? address;

    private static (string, string)[] Typed(string fields, string by) =>
        [.. fields.Split('&').Select(f => (f.Split('=')[0], f.Split('=')[1])), ("by", by)];
}
