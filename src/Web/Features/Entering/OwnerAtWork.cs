using Alliage.Web.Serving.Seats;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Features.Entering;

/// <summary>Whose rows the owner's seat opens.</summary>
internal static class OwnerAtWork
{
    public static OwnerKey Key(SeatAtWork at) => new(at.Owner.Study, at.Owner.Alliance, at.Owner.Account);
}
