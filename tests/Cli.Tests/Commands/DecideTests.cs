using Alliage.Cli.Tests.Given;

namespace Alliage.Cli.Tests.Commands;

public sealed class DecideTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public async Task A_decision_is_kept_beside_the_computed_result()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");

        var said = await Decide("mine", "pain", "logic", "egocentric");

        Assert.Equal(0, said.Code);
        Assert.Contains("decided by Claire", said.Out, StringComparison.Ordinal);
        var axis = (await prompt.Json("place", "mine")).GetProperty("placements")[0].GetProperty("axes").GetProperty("logic");
        Assert.Equal("contested", axis.Text("status"));
        Assert.Equal(["value", "reason", "by", "at"], axis.GetProperty("decision").Names());
        Assert.Equal("egocentric", axis.GetProperty("decision").Text("value"));
        var kept = (await prompt.Json("case", "mine", "pain")).GetProperty("decisions")[0];
        Assert.Equal(["subject", "about", "account", "value", "reason", "by", "at"], kept.Names());
        Assert.Contains("decided by Claire", (await prompt.Types("place", "mine")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_built_in_study_is_left_alone_and_the_way_out_is_said()
    {
        var said = await Decide("tiny", "pain", "logic", "egocentric");

        Assert.Equal((1, ""), (said.Code, said.Out));
        Assert.Contains("alliage study import tiny --as tiny", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_wrong_word_is_answered_at_once()
    {
        await prompt.Types("study", "import", "tiny", "--as", "mine");

        var said = await Decide("mine", "pian", "logik", "egocentric");

        Assert.Equal((1, 2), (said.Code, said.Error.TrimEnd().Split('\n').Length));
    }

    [Fact]
    public async Task A_decision_without_reason_is_wrong_usage() => Assert.Equal(
        2, (await prompt.Types("decide", "tiny", "pain", "--axis", "logic", "--pole", "egocentric", "--by", "Claire")).Code);

    private Task<Said> Decide(string study, string alliance, string axis, string pole) =>
        prompt.Types("decide", study, alliance, "--axis", axis, "--pole", pole, "--reason", "Said twice", "--by", "Claire");
}
