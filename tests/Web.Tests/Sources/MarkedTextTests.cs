using Alliage.Core.Studies;
using Alliage.Web.Features.Sources;
using Xunit;

namespace Alliage.Web.Tests.Sources;

public sealed class MarkedTextTests
{
    private const string Text = "Et vous ? On s'aide, toujours. Voilà.";

    private static readonly DateTime At = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_runs_of_a_turn_are_its_text()
    {
        var turns = MarkedText.Of(File(Coding("c1", 10, 19), Coding("c2", 13, 29)), Text);

        Assert.Equal(["Et vous ?", "On s'aide, toujours. Voilà."], turns.Select(t => string.Concat(t.Runs.Select(r => r.Text))));
    }

    [Fact]
    public void Overlapping_codings_cut_the_text_where_each_begins_and_ends()
    {
        var turn = MarkedText.Of(File(Coding("c1", 10, 19), Coding("c2", 13, 29)), Text)[1];

        Assert.Equal(["On ", "s'aide", ", toujours", ". Voilà."], turn.Runs.Select(r => r.Text));
        Assert.Equal(["c1", "c2 c1", "c2", ""], turn.Runs.Select(r => string.Join(' ', r.Under.Select(c => c.Id))));
    }

    [Fact]
    public void Each_coding_begins_once_even_where_it_runs_over_two_turns()
    {
        var turns = MarkedText.Of(File(Coding("c1", 3, 19)), Text);

        Assert.Equal(["c1"], turns.SelectMany(t => t.Runs).SelectMany(r => r.Begins).Select(c => c.Id));
        Assert.Equal(["c1"], turns[0].Codings.Select(c => c.Id));
        Assert.Equal("c1", Assert.Single(turns[1].Runs[0].Under).Id);
    }

    [Fact]
    public void A_coding_over_all_turns_lies_on_each_and_one_that_ended_before_on_none()
    {
        var turns = MarkedText.Of(File(Coding("c0", 0, 2), Coding("c1", 0, 37), Coding("c2", 36, 37)), Text);

        Assert.Equal(["c1 c0|c1", "c1|c1 c2"], turns.Select(t => string.Join('|', t.Runs.Select(r => string.Join(' ', r.Under.Select(c => c.Id))))));
    }

    [Fact]
    public void Two_codings_on_the_same_words_both_have_their_place()
    {
        var run = MarkedText.Of(File(Coding("c2", 10, 19), Coding("c1", 10, 19)), Text)[1].Runs[0];

        Assert.Equal(["c1", "c2"], run.Begins.Select(c => c.Id));
    }

    [Fact]
    public void A_text_without_turns_is_one() =>
        Assert.Equal(Text, Assert.Single(Assert.Single(MarkedText.Of(File().With(turns: []), Text)).Runs).Text);

    [Fact]
    public void Codes_of_one_family_share_a_colour_and_differ_by_pattern()
    {
        var styles = new CodeStyles(
        [
            new() { Id = "trade", Name = "" }, new() { Id = "trade-new", Name = "", Parent = "trade" },
            new() { Id = "tie", Name = "" }, new() { Id = "trade-same", Name = "", Parent = "trade" },
        ]);

        Assert.Equal(["k1 full", "k1 hatch", "k2 full", "k1 dots"], new[] { "trade", "trade-new", "tie", "trade-same" }.Select(c => styles[c]));
        Assert.Equal("k5 full", styles["lost"]);
    }

    private static SourceFile File(params IReadOnlyList<Coding> codings) => new(
        new() { Id = "s", Alliance = "a", Account = Account.A, Kind = SourceKind.Interview },
        [
            new() { Source = "s", Start = 0, End = 9, Role = SpeakerRole.Interviewer, Words = 2 },
            new() { Source = "s", Start = 10, End = Text.Length, Role = SpeakerRole.Owner, Words = 5 },
        ],
        [],
        codings);

    private static Coding Coding(string id, int start, int end) => new()
    {
        Id = id,
        Source = "s",
        Start = start,
        End = end,
        Quote = Text[start..end],
        Code = "x",
        Coder = "Claire",
        At = At,
    };
}
