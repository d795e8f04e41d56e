namespace Alliage.Web.Tests.Seats;

/// <summary>A clock that a test moves.</summary>
internal sealed class SettableClock : TimeProvider
{
    private DateTimeOffset now = DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
