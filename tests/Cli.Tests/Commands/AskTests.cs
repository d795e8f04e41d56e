using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class AskTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task The_guide_is_listed_in_its_order_with_the_short_form_marked()
    {
        var json = await prompt.Json("guide", "list");

        Assert.Equal(Enumerable.Range(1, 45), json.EnumerateArray().Select(i => i.GetProperty("order").GetInt32()));
        Assert.Equal(22, json.EnumerateArray().Count(i => i.GetProperty("short").GetBoolean()));
        Assert.Equal("expectations", json.EnumerateArray().First(i => i.Text("theme") == "logic").Text("id"));
    }

    [Fact]
    public async Task A_question_shows_its_options_with_what_each_carries_and_under_which_frameworks()
    {
        var item = (await prompt.Json("guide", "show", "same-customer")).EnumerateArray().Single();

        Assert.Equal(["never", "seldom", "for-part", "yes"], item.GetProperty("options").EnumerateArray().Select(o => o.Text("id")));
        Assert.Contains("competition-direct", item.GetProperty("options").One(("id", "yes")).Texts("indicators"));
        Assert.Subset(new HashSet<string?>(item.Texts("frameworks")), new HashSet<string?> { "hennart-1988", "jaouen-2006", "puthod-1995" });
    }

    [Fact]
    public async Task A_question_that_is_not_there_is_refused_with_the_nearest()
    {
        var said = await prompt.Types("guide", "show", "expectation", "--language", "en");

        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains("expectations", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_keeps_a_firm_between_two_positions_comes_with_the_question_that_would_tell()
    {
        var json = await prompt.Json("ask", "demonstration", "couture", "--framework", "puthod-1996");

        var voices = json.GetProperty("cases").EnumerateArray().Single().GetProperty("voices");
        Assert.Empty(voices.One(("voice", "A")).GetProperty("open").EnumerateArray());
        var b = voices.One(("voice", "B"));
        var open = b.GetProperty("open").EnumerateArray().Single();
        Assert.Equal(("filter", "partner-substitutability", "silent"), (open.Text("kind"), open.Text("id"), open.Text("reason")));
        Assert.Equal(["time-to-replace", "someone-else"], b.GetProperty("questions").EnumerateArray().Select(q => q.Text("item")));
    }

    [Theory]
    [InlineData("demonstration", 16)]
    [InlineData("reference-2006", 40)]
    public async Task Under_every_grid_each_open_point_of_each_voice_has_a_question(string study, int voices)
    {
        foreach (var framework in (await prompt.Json("framework", "list")).EnumerateArray().Select(f => f.Text("id")!))
        {
            var all = (await prompt.Json("ask", study, "--framework", framework)).GetProperty("cases").EnumerateArray()
                .SelectMany(c => c.GetProperty("voices").EnumerateArray()).ToList();
            Assert.Equal(voices, all.Count);
            Assert.All(all.SelectMany(v => v.GetProperty("open").EnumerateArray()), p => Assert.NotEmpty(p.Texts("items")));
        }
    }

    [Theory]
    [InlineData("fr", "Voix B", "peut apprendre")]
    [InlineData("en", "Voice B", "may tell")]
    public async Task People_read_it_in_their_language(string language, params string[] said)
    {
        var written = await prompt.Types("ask", "demonstration", "--framework", "puthod-1996", "--language", language);

        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.All(said, text => Assert.Contains(text, written.Out, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\b(ask|open-reason|guide)\.[a-z]", written.Out);
    }

    [Theory]
    [InlineData("ask", "demonstration", "nobody")]
    [InlineData("ask", "nothing")]
    [InlineData("ask", "demonstration", "--framework", "none")]
    public async Task What_is_not_there_is_refused(params string[] typed)
    {
        var said = await prompt.Types(typed);

        Assert.Equal((1, ""), (said.Code, said.Out));
    }
}
