namespace Alliage.Core.Studies;

/// <summary>How near the day is after which the sources of a study should be gone.</summary>
public enum RetentionState
{
    /// <summary>More than <see cref="Retention.ReminderDays"/> days away.</summary>
    Later,

    /// <summary>Today, or within <see cref="Retention.ReminderDays"/> days.</summary>
    Soon,

    /// <summary>Past: what was promised to the owners has not been done.</summary>
    Overdue,
}

/// <summary>The day promised to the owners, seen from today (ours: the paper says nothing of keeping).</summary>
/// <param name="Until">The last day on which the sources may be kept.</param>
/// <param name="DaysLeft">Days from today to that day; 0 on the day itself, negative once it is past.</param>
public sealed record Retention(DateOnly Until, int DaysLeft)
{
    /// <summary>How many days before the day a reminder begins.</summary>
    public const int ReminderDays = 30;

    /// <summary>How near it is.</summary>
    public RetentionState State =>
        DaysLeft < 0 ? RetentionState.Overdue : DaysLeft <= ReminderDays ? RetentionState.Soon : RetentionState.Later;

    /// <summary>Seen from a day; null where nothing was promised.</summary>
    /// <param name="until">The day promised; null where none was.</param>
    /// <param name="today">The day it is.</param>
    public static Retention? Of(DateOnly? until, DateOnly today) =>
        until is { } day ? new(day, day.DayNumber - today.DayNumber) : null;
}
