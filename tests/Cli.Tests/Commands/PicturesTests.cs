using Alliage.Cli.Tests.Given;
using Alliage.Testing;

namespace Alliage.Cli.Tests.Commands;

/// <summary>What people read, in both languages, held against pictures that a person has read.</summary>
public sealed class PicturesTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("place", "fr", "place", "tiny")]
    [InlineData("place", "en", "place", "tiny")]
    [InlineData("case", "fr", "case", "tiny", "pain")]
    [InlineData("case", "en", "case", "tiny", "pain")]
    [InlineData("case-reports", "en", "case", "tiny", "bois")]
    [InlineData("matrix", "fr", "matrix", "tiny", "--columns", "codes")]
    [InlineData("matrix", "en", "matrix", "tiny", "--columns", "codes")]
    [InlineData("matrix-quotations", "fr", "matrix", "tiny", "--columns", "codes", "--cell", "quotations", "--order", "axis-logic")]
    [InlineData("overview", "fr", "study", "overview", "tiny")]
    [InlineData("overview", "en", "study", "overview", "tiny")]
    [InlineData("within", "fr", "matrix", "tiny", "--within", "pain")]
    [InlineData("within", "en", "matrix", "tiny", "--within", "pain")]
    [InlineData("voices", "fr", "voices", "tiny")]
    [InlineData("voices", "en", "voices", "tiny")]
    [InlineData("propositions", "fr", "propositions", "tiny")]
    [InlineData("propositions", "en", "propositions", "tiny")]
    [InlineData("claims", "fr", "claims", "tiny")]
    [InlineData("claims", "en", "claims", "tiny")]
    [InlineData("studies", "fr", "study", "list")]
    [InlineData("studies", "en", "study", "list")]
    public async Task A_page_is_as_it_was_read(string picture, string language, params string[] args)
    {
        var said = await prompt.Types([.. args, "--language", language]);

        Assert.Equal((0, ""), (said.Code, said.Error));
        Snapshot.Matches($"{picture}.{language}", said.Out);
    }

    [Theory]
    [InlineData("place", "tiny")]
    [InlineData("case", "tiny", "pain")]
    [InlineData("matrix", "tiny", "--columns", "indicators")]
    [InlineData("matrix", "tiny", "--columns", "codes", "--cell", "quotations")]
    [InlineData("voices", "tiny")]
    [InlineData("study", "overview", "tiny")]
    [InlineData("study", "schema")]
    public async Task A_page_fits_eighty_columns_and_carries_no_colour(params string[] args)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var said = await prompt.Types([.. args, "--language", language]);

            Assert.DoesNotContain('\u001b', said.Out);
            Assert.All(said.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
            Assert.All(said.Out.Split('\n'), line => Assert.DoesNotMatch(@"^\s*[:;?!»]", line));
        }
    }
}
