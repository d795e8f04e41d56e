using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Evidence;

public sealed class ThemeSilenceTests
{
    [Fact]
    public void A_counted_silence_counts_and_nothing_keeps_it_from_it()
    {
        var silence = Assert.Single(Of(CaseBuilder.New().Interview(Account.A, s => s.Asks("logic").Owner(40).Says("own-benefit"))));

        Assert.Equal((Account.A, "logic"), (silence.Account, silence.Theme));
        Assert.True(silence is { Counts: true, CouldCount: true });
        Assert.Empty(silence.Obstacles);
    }

    [Theory]
    [InlineData(RaisedHow.Openly, null, 40, SilenceObstacle.NotConfirmed)]
    [InlineData(RaisedHow.ByName, "lead", 40, SilenceObstacle.RaisedByName)]
    [InlineData(RaisedHow.Openly, "lead", 12, SilenceObstacle.AnswerTooShort)]
    [InlineData(RaisedHow.Openly, "lead", 40, SilenceObstacle.NoSupport)]
    public void What_keeps_a_silence_from_counting_is_what_its_reading_says(RaisedHow how, string? confirmedBy, int words, SilenceObstacle why)
    {
        var silence = Assert.Single(Of(CaseBuilder.New().Interview(Account.B, s => s.Asks("logic", how, confirmedBy).Owner(words))));

        Assert.False(silence.Counts);
        Assert.Equal([why], silence.Obstacles);
    }

    [Fact]
    public void A_silence_that_points_to_no_pole_could_not_count() =>
        Assert.False(Assert.Single(Of(CaseBuilder.New().Interview(Account.A, s => s.Asks("partner-tie").Owner(40)))).CouldCount);

    [Fact]
    public void What_nobody_asked_about_is_no_silence() =>
        Assert.Empty(Of(CaseBuilder.New().Interview(Account.A, s => s.Owner(40)).Report(Account.B, "own-growth")));

    private static IReadOnlyList<ThemeSilence> Of(CaseBuilder builder) => ThemeSilence.Of(builder.Read());
}
