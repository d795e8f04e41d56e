using System.Text.Json;
using Alliage.Cli.Tests.Given;
using Alliage.Interop.StudyFolders;

namespace Alliage.Cli.Tests.Commands;

public sealed class PlaceWithOtherKindsTests : IDisposable
{
    private readonly Prompt prompt = new();
    private readonly string linked;

    public PlaceWithOtherKindsTests()
    {
        linked = Path.Combine(prompt.Home, "linked");
        Assert.True(StudyFolder.Write(linked, LinkedStudy.Contents).Succeeded);
    }

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Links_to_other_frameworks_are_sound_and_change_nothing_under_the_studys_own()
    {
        Assert.Equal(0, (await prompt.Types("study", "check", linked)).Code);

        var (alone, with) = (await prompt.Types("place", "tiny", "--json"), await prompt.Types("place", linked, "--json"));

        Assert.Equal(Placements(alone.Out), Placements(with.Out));

        static string Placements(string json) => JsonDocument.Parse(json).RootElement.GetProperty("placements").GetRawText();
    }

    [Fact]
    public async Task A_misspelt_indicator_of_another_framework_is_still_refused()
    {
        var links = Path.Combine(linked, "links.csv");
        await File.WriteAllTextAsync(
            links,
            (await File.ReadAllTextAsync(links, TestContext.Current.CancellationToken)).Replace("means-for-survival", "means-for-survivel", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var said = await prompt.Types("study", "check", linked);

        Assert.Equal(1, said.Code);
        Assert.Contains("means-for-survival", said.Out + said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checklist_gives_each_criterion_by_account_and_both_rules_with_what_is_missing()
    {
        var json = await prompt.Json("place", linked, "--framework", "strategic-criteria");

        Assert.Equal(["study", "framework", "kind", "silenceRule", "nothingLinked", "combine", "cases"], json.Names());
        Assert.Equal(("checklist", "each", false), (json.Text("kind"), json.Text("combine"), json.GetProperty("nothingLinked").GetBoolean()));
        var pain = json.GetProperty("cases").One(("alliance", "pain"));
        Assert.Equal(["alliance", "criteria", "combined", "combinedByAccount", "variables"], pain.Names());
        var stakes = pain.GetProperty("criteria").One(("criterion", "strategic-resources"));
        Assert.Equal("contradicted", stakes.Text("outcome"));
        Assert.Equal(["saying", "reading", "evidence", "against"], stakes.GetProperty("accounts").GetProperty("A").Names());
        Assert.Equal(JsonValueKind.Null, stakes.GetProperty("accounts").GetProperty("record").ValueKind);
        Assert.Equal("denied", stakes.GetProperty("accounts").GetProperty("B").Text("saying"));
        Assert.Equal("one-says", pain.GetProperty("criteria").One(("criterion", "major-change")).Text("outcome"));
        pain.GetProperty("combined").Is(
            """
            { "any": { "verdict": "holds", "missing": [] },
              "all": { "verdict": "open", "missing": ["strategic-resources", "strategic-goal", "positioning-or-image"] } }
            """);
    }

    [Fact]
    public async Task A_scale_of_a_checklist_keeps_both_voices_apart()
    {
        var pain = (await prompt.Json("place", linked, "--framework", "puthod-1995")).GetProperty("cases").One(("alliance", "pain"));

        var competition = pain.GetProperty("variables").One(("scale", "competition"));

        Assert.Equal("apart", competition.Text("agreement"));
        Assert.Equal(["partial", "direct"], competition.Texts("values"));
        Assert.Equal(["direct"], competition.GetProperty("accounts").GetProperty("A").Texts("values"));
    }

    [Fact]
    public async Task A_profile_lists_first_what_most_voices_name()
    {
        var json = await prompt.Json("place", linked, "--framework", "glaister-buckley-1996");

        Assert.Equal(["study", "framework", "kind", "silenceRule", "nothingLinked", "cases"], json.Names());
        var labels = json.GetProperty("cases").One(("alliance", "pain")).GetProperty("labels").EnumerateArray().ToList();
        Assert.Equal(14, labels.Count);
        Assert.Equal(["label", "group", "voices", "outcome", "accounts"], labels[0].Names());
        Assert.Equal(["share-risk", "enter-faster"], labels.Take(2).Select(l => l.Text("label")));
        Assert.Equal(2, labels[0].GetProperty("voices").GetInt32());
    }

    [Fact]
    public async Task Both_at_once_is_visible()
    {
        var cases = (await prompt.Json("place", linked, "--framework", "hennart-1988")).GetProperty("cases");

        Assert.Equal(["motive"], cases.One(("alliance", "pain")).Texts("atOnce"));
        var variables = cases.One(("alliance", "bois")).GetProperty("variables");
        Assert.Equal(["different"], variables.One(("scale", "contribution")).Texts("values"));
        Assert.Equal("record-says", variables.One(("scale", "contribution")).Text("agreement"));
        Assert.Equal("nobody", variables.One(("scale", "use")).Text("agreement"));
    }

    [Fact]
    public async Task Filters_give_each_firm_its_own_position_and_the_filter_that_stops_it()
    {
        var json = await prompt.Json("place", linked, "--framework", "puthod-1996");

        Assert.Equal(["study", "framework", "kind", "silenceRule", "nothingLinked", "interpreted", "cases"], json.Names());
        var firms = json.GetProperty("cases").One(("alliance", "pain")).GetProperty("firms");
        var (a, b) = (firms.GetProperty("A"), firms.GetProperty("B"));
        Assert.Equal(["position", "source", "compatible", "dimensions"], a.Names());
        Assert.Equal(("implementation", "ours"), (a.Text("position"), a.Text("source")));
        Assert.Equal(("preservation", "ours"), (b.Text("position"), b.Text("source")));
        var motricity = a.GetProperty("dimensions").GetProperty("motricity");
        Assert.Equal(["level", "passed", "of", "stoppedBy", "openAt", "filters"], motricity.Names());
        Assert.Equal(("low", 1, "resource-specificity"), (motricity.Text("level"), motricity.GetProperty("passed").GetInt32(), motricity.Text("stoppedBy")));
    }

    [Fact]
    public async Task Our_interpretation_of_the_positions_can_be_left_out()
    {
        var firms = (await prompt.Json("place", linked, "--framework", "puthod-1996", "--published-only"))
            .GetProperty("cases").One(("alliance", "pain")).GetProperty("firms");

        Assert.Null(firms.GetProperty("A").Text("position"));
        Assert.Equal(["transition", "symbiosis", "preservation"], firms.GetProperty("B").Texts("compatible"));
    }

    [Fact]
    public async Task A_flow_puts_both_tellings_side_by_side_and_says_what_holds_each_firm_back()
    {
        var json = await prompt.Json("place", linked, "--framework", "resource-saturation");

        Assert.Equal(["study", "framework", "kind", "silenceRule", "nothingLinked", "cases"], json.Names());
        var pain = json.GetProperty("cases").One(("alliance", "pain"));
        Assert.Equal(["alliance", "flows", "pooled", "firms", "contribution", "use", "variables"], pain.Names());
        var flows = pain.GetProperty("flows").EnumerateArray().ToList();
        Assert.Equal(["firm", "resource", "outcome", "accounts"], flows[0].Names());
        Assert.Equal(
            ["A premises both-say", "B human one-says", "B stock contradicted"],
            flows.Select(f => $"{f.Text("firm")} {f.Text("resource")} {f.Text("outcome")}"));
        Assert.Equal("denied", flows[2].GetProperty("accounts").GetProperty("A").Text("saying"));
        var bottleneck = Assert.Single(pain.GetProperty("firms").GetProperty("A").GetProperty("bottlenecks").EnumerateArray());
        Assert.Equal(["resource", "states", "loosening", "owner", "supplied"], bottleneck.Names());
        Assert.Equal(("human", "eases", "one-says"), (bottleneck.Text("resource"), bottleneck.Text("loosening"), bottleneck.Text("supplied")));
        Assert.Equal("avoided", Assert.Single(pain.GetProperty("firms").GetProperty("B").GetProperty("remarks").EnumerateArray()).Text("state"));
        Assert.Equal("stock", Assert.Single(json.GetProperty("cases").One(("alliance", "bois")).GetProperty("pooled").EnumerateArray()).Text("resource"));
    }

    [Fact]
    public async Task Where_there_is_no_interpretation_to_leave_out_a_note_says_so()
    {
        var said = await prompt.Types("place", linked, "--framework", "puthod-1995", "--published-only");

        Assert.Equal(0, said.Code);
        Assert.Contains("--published-only changes nothing", said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glaister-buckley-1996")]
    [InlineData("strategic-criteria")]
    [InlineData("puthod-1996")]
    [InlineData("resource-saturation")]
    public async Task A_study_that_links_nothing_to_a_framework_reads_nothing_and_says_so(string framework)
    {
        Assert.True((await prompt.Json("place", "tiny", "--framework", framework)).GetProperty("nothingLinked").GetBoolean());
        var said = await prompt.Types("place", "tiny", "--framework", framework);
        Assert.Equal(0, said.Code);
        Assert.Contains("it reads nothing here", said.Out.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strategic-criteria")]
    [InlineData("puthod-1995")]
    [InlineData("glaister-buckley-1996")]
    [InlineData("granovetter-1973")]
    [InlineData("hennart-1988")]
    [InlineData("puthod-1996")]
    [InlineData("resource-saturation")]
    public async Task Its_text_is_as_verified_in_both_languages(string framework)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var said = await prompt.Types("place", linked, "--framework", framework, "--language", language);
            Assert.Equal((0, ""), (said.Code, said.Error));
            Alliage.Testing.Snapshot.Matches($"place-{framework}.{language}", said.Out);
        }
    }

    [Fact]
    public async Task A_framework_without_axes_cannot_be_the_studys_own()
    {
        var settings = Path.Combine(linked, "study.json");
        await File.WriteAllTextAsync(
            settings,
            (await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken)).Replace("jaouen-2006", "puthod-1996", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var said = await prompt.Types("study", "check", linked);

        Assert.Equal(1, said.Code);
        Assert.Contains("framework without axes", said.Out + said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_says_what_the_json_holds()
    {
        var said = await prompt.Types("place", "--help");

        Assert.All(new[] { "stoppedBy", "atOnce", "nothingLinked", "bottlenecks", "--published-only" }, word => Assert.Contains(word, said.Out, StringComparison.Ordinal));
    }
}
