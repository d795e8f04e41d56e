using System.Globalization;
using System.Security.Claims;
using Alliage.Workbench;
using Alliage.Workbench.Ports;
using Microsoft.AspNetCore.Authentication;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// What the cookie of a seat says, sealed by the server: which seat, by which code or passphrase it was taken, and when
/// it ends at the latest. The seat itself is read from the code anew on every request, so that a code that is ended
/// ends it at once.
/// </summary>
internal static class SeatTicket
{
    public const string Scheme = "seat";

    private const string Kind = "kind";
    private const string By = "by";
    private const string Until = "until";
    private const string Study = "study";
    private const string Alliance = "alliance";

    private static readonly TimeSpan OwnersPause = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan OwnersDay = TimeSpan.FromHours(8);
    private static readonly TimeSpan AdvisersPause = TimeSpan.FromHours(8);
    private static readonly TimeSpan AdvisersDay = TimeSpan.FromHours(24);

    public static AuthenticationTicket OfOwner(AccessCode code, DateTimeOffset now) => Make(
        now, OwnersPause, OwnersDay, $"owner {code.Study}/{code.Alliance}/{code.Account}", (Kind, "owner"), (By, Invariant(code.Number)));

    public static AuthenticationTicket OfAdviser(KeptSecret secret, DateTimeOffset now) => Make(
        now, AdvisersPause, AdvisersDay, "adviser", (Kind, "adviser"), (By, Invariant(secret.Number)));

    public static AuthenticationTicket OfBothPresent(string study, string alliance, KeptSecret secret, DateTimeOffset now) => Make(
        now,
        AdvisersPause,
        AdvisersDay,
        $"both {study}/{alliance}",
        (Kind, "both"),
        (By, Invariant(secret.Number)),
        (Study, study),
        (Alliance, alliance));

    /// <summary>The seat that a ticket still gives; null where it has ended.</summary>
    public static Seat? Read(ClaimsPrincipal user, UseCases useCases, DateTimeOffset now)
    {
        if (Number(user, Until) <= now.ToUnixTimeSeconds())
        {
            return null;
        }

        switch (user.FindFirstValue(Kind))
        {
            case "owner":
                return useCases.LiveCode.Run(Number(user, By)) is { } code
                    ? new Seat.Owner(code.Study, code.Alliance, code.Account, code.Kind == AccessKind.Tablet)
                    : null;
            case "adviser":
                return IsOfSecret(user, useCases) ? new Seat.Adviser() : null;
            case "both":
                return IsOfSecret(user, useCases) ? new Seat.BothPresent(user.FindFirstValue(Study)!, user.FindFirstValue(Alliance)!) : null;
            default:
                return null;
        }
    }

    /// <summary>The code by which an owner entered; null for other seats.</summary>
    public static long? CodeOf(ClaimsPrincipal user) => user.FindFirstValue(Kind) == "owner" ? Number(user, By) : null;

    private static bool IsOfSecret(ClaimsPrincipal user, UseCases useCases) =>
        useCases.Passphrase.Kept() is { Succeeded: true, Value: var secret } && secret.Number == Number(user, By);

    private static AuthenticationTicket Make(
        DateTimeOffset now, TimeSpan pause, TimeSpan day, string name, params ReadOnlySpan<(string Name, string Value)> said)
    {
        // The name binds the forms of a page to who asked for it, and is the same when the same owner enters again.
        var identity = new ClaimsIdentity(Scheme);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, name));
        identity.AddClaim(new(Until, Invariant((now + day).ToUnixTimeSeconds())));
        foreach (var (key, value) in said)
        {
            identity.AddClaim(new(key, value));
        }

        return new(new(identity), new() { IssuedUtc = now, ExpiresUtc = now + pause, AllowRefresh = true }, Scheme);
    }

    private static long Number(ClaimsPrincipal user, string claim) =>
        long.TryParse(user.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
