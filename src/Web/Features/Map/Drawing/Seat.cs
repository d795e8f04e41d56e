using Alliage.Core.Placement;
using Alliage.Core.Studies;

namespace Alliage.Web.Features.Map.Drawing;

/// <summary>How a mark is drawn.</summary>
public enum MarkKind
{
    /// <summary>Filled: at least two readings for its pole on both axes.</summary>
    Firm,

    /// <summary>Hollow: fewer than two on one of them.</summary>
    Few,

    /// <summary>Half filled: it speaks to one axis only; on the other it stands where its alliance is.</summary>
    Half,

    /// <summary>Dashed: a voice that says nothing on either axis, or was not heard.</summary>
    Missing,
}

/// <summary>Where an account of an alliance stands: its bands, and whether each is its own or lent by another account.</summary>
internal sealed record Seat(Account Account, Band Across, Band Up, MarkKind Kind, bool OwnAcross, bool OwnUp)
{
    /// <summary>The seats of an alliance that has a place, A first: no voice is ever given a band of its own that it does not have.</summary>
    public static IReadOnlyList<Seat> Of(MapCase @case)
    {
        var (a, b, record) = (@case.Of(Account.A), @case.Of(Account.B), @case.Of(Account.Record));
        var seats = new List<Seat>();
        if (!a.IsNothing || !b.IsNothing)
        {
            seats.Add(OfVoice(Account.A, a, b, record));
            seats.Add(OfVoice(Account.B, b, a, record));
        }

        var forAcross = @case.Across.Basis == PlacementBasis.Record;
        var forUp = @case.Up.Basis == PlacementBasis.Record;
        if (forAcross || forUp)
        {
            var whole = forAcross && forUp;
            seats.Add(new(
                Account.Record,
                forAcross ? record.Across!.Value : Lent([a.Across, b.Across]),
                forUp ? record.Up!.Value : Lent([a.Up, b.Up]),
                !whole ? MarkKind.Half : record.Few ? MarkKind.Few : MarkKind.Firm,
                OwnAcross: forAcross,
                OwnUp: forUp));
        }

        return seats;
    }

    /// <summary>The record stands with a voice that has a pole, the first on the axis: exchanging the voices changes nothing for it.</summary>
    private static Band Lent(ReadOnlySpan<Band?> voices) => voices switch
    {
        [{ } one, { } other] => one == Band.Line || (other != Band.Line && other < one) ? other : one,
        [var one, var other] => (one ?? other)!.Value,
        _ => throw new ArgumentException("Two voices lend a band.", nameof(voices)),
    };

    private static Seat OfVoice(Account voice, Standing own, Standing other, Standing record) => new(
        voice,
        (own.Across ?? other.Across ?? record.Across)!.Value,
        (own.Up ?? other.Up ?? record.Up)!.Value,
        own.IsNothing ? MarkKind.Missing : !own.IsWhole ? MarkKind.Half : own.Few ? MarkKind.Few : MarkKind.Firm,
        OwnAcross: own.Across is not null,
        OwnUp: own.Up is not null);
}
