using Alliage.Cli.Terminals;
using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Cli.Views.Placement;

/// <summary>
/// One account of one alliance on the map: its band on each axis, from 0 (clearly the first pole) over 2 (the line) to
/// 4 (clearly the second); null where nothing places it there.
/// </summary>
/// <param name="Alliance">Id of the alliance.</param>
/// <param name="Account">The account.</param>
/// <param name="Up">Band on the first axis, drawn from the bottom up.</param>
/// <param name="Across">Band on the second axis, drawn from left to right.</param>
/// <param name="Hollow">Whether fewer than two readings stand behind one of its poles.</param>
/// <param name="Borrowed">Whether the account says nothing on one axis, and stands where the others place the alliance.</param>
internal sealed record MapMark(string Alliance, Account Account, int? Up, int? Across, bool Hollow, bool Borrowed)
{
    private const int Line = 2;

    /// <summary>The mark's sign.</summary>
    public string Sign => Marks.Of(Account, Hollow);

    /// <summary>
    /// The marks of an alliance: each voice that has a position on some axis; where no voice has any, the record, if it
    /// has one. On an axis where its account is mute a mark stands where the alliance is placed.
    /// </summary>
    public static IReadOnlyList<MapMark> Of(CasePlacement placement)
    {
        var voices = Accounts.Voices.Where(v => Speaks(placement, v)).ToList();
        return
        [
            .. (voices.Count > 0 ? voices : [.. new[] { Account.Record }.Where(r => Speaks(placement, r))])
                .Select(a => Of(placement, a)),
        ];
    }

    private static bool Speaks(CasePlacement placement, Account account) => placement.Axes.Any(a => Has(a.Of(account)));

    private static bool Has(Position? position) => position is not null && position.Band != PositionBand.Nothing;

    private static MapMark Of(CasePlacement placement, Account account)
    {
        var (up, across) = (placement.Axes[0], placement.Axes[1]);
        return new MapMark(
            placement.Case.Alliance.Id,
            account,
            Place(placement, up, account),
            Place(placement, across, account),
            placement.Axes.Any(a => a.Of(account) is { Pole: not null, ForPole: < 2 }),
            placement.Axes.Any(a => !Has(a.Of(account)) && a.Pole is not null));
    }

    private static int? Place(CasePlacement placement, AxisPlacement axis, Account account)
    {
        var position = Has(axis.Of(account)) ? axis.Of(account)
            : axis.Pole is { } pole ? Accounts.All.Select(axis.Of).First(p => p?.Pole == pole)
            : null;
        if (position is null)
        {
            return null;
        }

        var poles = placement.Readings.Framework.Index.Axes[axis.Axis].Poles;
        var away = position.Band switch { PositionBand.Clear => 2, PositionBand.Leaning => 1, _ => 0 };
        return position.Pole == poles[0] ? Line - away : Line + away;
    }
}
