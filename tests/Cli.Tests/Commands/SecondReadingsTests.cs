using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

/// <summary>Second readings at the prompt: the list, and two readers of one text.</summary>
public sealed class SecondReadingsTests : IDisposable
{
    private readonly Prompt prompt = new() { WithShipped = true };

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task Each_reading_is_listed_with_counts_once_it_is_handed_in()
    {
        var listed = await prompt.Json("second-readings", "demonstration");

        listed.One(("id", "r-velo-b")).Is(
            """{ "id": "r-velo-b", "source": "velo-B", "reader": "Sacha Démo", "state": "open", "counts": null }""");
        listed.One(("id", "r-velo-a")).GetProperty("counts").Is(
            """
            { "passages": 32, "byKind": { "agreed": 24, "other-sign": 1, "other-code": 3, "only-first": 3, "only-second": 1 },
              "sameRange": 20, "settled": { "n": 2, "of": 8 } }
            """);
    }

    [Fact]
    public async Task Every_passage_has_what_either_coded_and_what_was_settled()
    {
        var json = await prompt.Json("second-readings", "demonstration", "r-velo-a");

        Assert.Equal(["id", "source", "reader", "state", "firstReaders", "counts", "differences", "changedSince"], json.Names());
        Assert.Equal(32, json.GetProperty("differences").GetArrayLength());
        var settled = json.GetProperty("differences").One(("id", "c0069"));
        Assert.Equal(("other-code", "other"), (settled.Text("kind"), settled.GetProperty("settlement").Text("keeps")));
        Assert.Equal("par-necessite", settled.GetProperty("settlement").GetProperty("instead").Text("code"));
        Assert.Equal("Camille Démo", settled.GetProperty("first")[0].Text("coder"));
    }

    [Fact]
    public async Task A_reading_that_is_still_blind_shows_no_coding()
    {
        Assert.Equal(0, (await prompt.Json("second-readings", "demonstration", "r-velo-b")).GetProperty("differences").GetArrayLength());
        Assert.Contains("is reading velo-B blind", (await prompt.Types("second-readings", "demonstration", "r-velo-b")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en_GB.UTF-8", "same code: 24 of 32 passages", "settled: 2 of 8 differences")]
    [InlineData("fr_FR.UTF-8", "même code : 24 passages sur 32", "tranchées : 2 différences sur 8")]
    public async Task For_people_the_counts_come_first_in_their_language(string language, params string[] said)
    {
        prompt.Environment["LC_ALL"] = language;
        var lines = (await prompt.Types("second-readings", "demonstration", "r-velo-a")).Out.Replace('\u00a0', ' ');
        var passages = lines.IndexOf("Métier repensé", StringComparison.Ordinal);
        Assert.All(said, s => Assert.InRange(lines.IndexOf(s, StringComparison.Ordinal), 0, passages));
    }

    [Fact]
    public async Task An_unknown_reading_is_told_with_the_nearest()
    {
        var said = await prompt.Types("second-readings", "demonstration", "r-velo");

        Assert.Equal(1, said.Code);
        Assert.Contains("r-velo-a", said.Error, StringComparison.Ordinal);
    }
}
