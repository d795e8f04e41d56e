using System.Runtime.CompilerServices;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;

namespace Alliage.Core.Evidence;

/// <summary>
/// Readings with no row behind them. Most indicators are not asked of most voices, and saying so is the same in every
/// case: one reading serves all. It was a third of what the results of a study hold.
/// </summary>
internal sealed class BareReadings
{
    private static readonly ConditionalWeakTable<Framework, BareReadings> OfFrameworks = [];
    private static readonly int Kinds = Enum.GetValues<ReadingKind>().Length;
    private static readonly int Obstacles = Enum.GetValues<SilenceObstacle>().Length + 1;

    // Two threads that meet in a place make the same reading twice, and either serves.
    private readonly Reading?[] readings;

    private BareReadings(Framework framework) =>
        readings = new Reading?[Accounts.All.Count * framework.Indicators.Count * Kinds * Obstacles];

    public static BareReadings Of(Framework framework) => OfFrameworks.GetValue(framework, f => new(f));

    /// <param name="account">Who tells.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="at">Its place in the framework.</param>
    /// <param name="kind">What is read.</param>
    /// <param name="why">Why it is no silence; null for none.</param>
    public Reading Get(Account account, Indicator indicator, int at, ReadingKind kind, SilenceObstacle? why)
    {
        var indicators = readings.Length / (Accounts.All.Count * Kinds * Obstacles);
        var place = (((((int)account * indicators) + at) * Kinds) + (int)kind) * Obstacles + (why is { } reason ? (int)reason + 1 : 0);
        return readings[place] ??= new() { Account = account, Indicator = indicator, Kind = kind, Why = why };
    }
}
