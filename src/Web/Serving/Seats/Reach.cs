namespace Alliage.Web.Serving.Seats;

/// <summary>From where this program is reached.</summary>
/// <param name="IsServed">Whether others than this machine reach it: then nobody is the adviser without the passphrase.</param>
public sealed record Reach(bool IsServed);
