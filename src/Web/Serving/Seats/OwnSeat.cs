using System.Security.Cryptography;
using System.Text;
using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Serving.Seats;

/// <summary>The owner who sits before this screen.</summary>
internal static class OwnSeat
{
    /// <summary>Whose answers; null where no owner sits here.</summary>
    public static OwnerKey? Key(this SeatAtWork seats) => (seats.Seat as Seat.Owner)?.Key;

    /// <summary>Whether this screen goes from hand to hand, so that nothing may stay on it.</summary>
    public static bool IsTablet(this SeatAtWork seats) => seats.Seat is Seat.Owner { HandedOver: true };

    /// <summary>
    /// A mark by which a phone knows whose waiting answers it holds, so that they are never sent as somebody else's. It
    /// says nothing of who that is.
    /// </summary>
    public static string Mark(this OwnerKey key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Study}\n{key.Alliance}\n{Keyword.Of(key.Account)}")).AsSpan(0, 12));
}
