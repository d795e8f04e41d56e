using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Studies;

public sealed class RetentionTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData(-1, RetentionState.Overdue)]
    [InlineData(0, RetentionState.Soon)]
    [InlineData(30, RetentionState.Soon)]
    [InlineData(31, RetentionState.Later)]
    public void The_reminder_begins_thirty_days_before_and_the_day_itself_is_not_late(int days, RetentionState state)
    {
        var retention = Retention.Of(Today.AddDays(days), Today)!;

        Assert.Equal((state, days), (retention.State, retention.DaysLeft));
    }

    [Fact]
    public void Where_nothing_was_promised_there_is_nothing_to_remind_of() => Assert.Null(Retention.Of(null, Today));
}
