using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class DiagnosisTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Alliances_are_listed_with_what_each_owner_allows_and_nothing_on_who_answered()
    {
        var listed = await prompt.Json("diagnosis", "list", "diagnosis");

        listed.One(("alliance", "enseignes")).GetProperty("owners").Is(
            """[ { "account": "A", "asked": true, "codes": 0, "mayRead": true }, { "account": "B", "asked": true, "codes": 0, "mayRead": false } ]""");
        Assert.Equal("Camille Démo", listed.One(("alliance", "miel")).GetProperty("jointPage").Text("by"));
    }

    [Theory]
    [InlineData("en", "1 alliance of 2 has its joint page")]
    [InlineData("fr", "1 alliance sur 2 a sa fiche commune")]
    public async Task The_list_and_the_joint_page_are_read_by_people_in_both_languages(string language, string title)
    {
        Assert.Contains(title, (await prompt.Types("diagnosis", "list", "diagnosis", "--language", language)).Out, StringComparison.Ordinal);
        var joint = await prompt.Types("diagnosis", "joint", "diagnosis", "miel", "--language", language);
        Assert.Equal((0, ""), (joint.Code, joint.Error));
        Assert.Contains("Dix miels différents", joint.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_the_whole_result_and_opens_until_it_is_taken_back()
    {
        var given = await prompt.Types("diagnosis", "code", "diagnosis", "enseignes", "b", "--by", "Claire");
        Assert.Equal(0, given.Code);
        Assert.Matches("^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}\n$", given.Out);
        Assert.Equal(1, (await Owner()).GetProperty("codes").GetInt32());

        var revoked = await prompt.Types("diagnosis", "code", "diagnosis", "enseignes", "B", "--revoke", "--language", "en");

        Assert.Equal((0, "1 code taken back.\n"), (revoked.Code, revoked.Out));
        Assert.Equal(0, (await Owner()).GetProperty("codes").GetInt32());
    }

    [Theory]
    [InlineData("diagnosis", "enseignes", "B")] // without a name
    [InlineData("diagnosis", "nowhere", "A", "--by", "Claire")]
    [InlineData("demonstration", "velo", "A", "--by", "Claire")] // who was not asked
    public async Task A_code_that_cannot_be_given_is_refused_and_changes_nothing(params string[] args)
    {
        var refused = await prompt.Types(["diagnosis", "code", .. args]);

        Assert.Equal((1, ""), (refused.Code, refused.Out));
        Assert.NotEmpty(refused.Error);
    }

    [Fact]
    public async Task The_joint_page_has_the_items_that_both_released_and_of_no_other_one_a_trace()
    {
        var said = (await prompt.Types("diagnosis", "joint", "diagnosis", "miel", "--json")).Out;

        var joint = System.Text.Json.JsonDocument.Parse(said).RootElement;
        Assert.Equal(["tasks", "what-next"], joint.Texts("subjects"));
        Assert.All(
            ["also-together", "eased-since", "last-favour", "what-it-is-for", "what-jams-first", "un essaim", "On goûte un coteau"],
            onlyOne => Assert.DoesNotContain(onlyOne, said, StringComparison.Ordinal));
    }

    private async Task<System.Text.Json.JsonElement> Owner() => (await prompt.Json("diagnosis", "list", "diagnosis"))
        .One(("alliance", "enseignes")).GetProperty("owners").One(("account", "B"));
}
