using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench;
using Alliage.Workbench.Ports;
using Microsoft.AspNetCore.Authentication;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// Taking a seat and leaving it. A browser has one seat: taking another ends the former, and a browser that an owner
/// or both had before them is not the adviser's again by itself.
/// </summary>
public sealed class Seating(IHttpContextAccessor accessor, UseCases useCases, TimeProvider clock, Reach reach)
{
    /// <summary>Says that this browser has been out of the adviser's hands.</summary>
    internal const string AwayCookie = "alliage.away";

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>An owner enters with a code. Problem <c>access-code-refused</c>, whatever is wrong with it.</summary>
    public async Task<Result<AccessCode>> Enter(string typed)
    {
        var entered = await useCases.EnterCode.Run(typed, Http.RequestAborted);
        if (entered.Succeeded)
        {
            await Take(SeatTicket.OfOwner(entered.Value, clock.GetUtcNow()), away: true);
        }

        return entered;
    }

    /// <summary>The adviser hands this very screen to an owner, for one turn. Problems of giving a code.</summary>
    public async Task<Result<AccessCode>> HandOver(string study, string alliance, Account account, string by)
    {
        var given = await useCases.GiveCode.Run(study, alliance, account, by, Http.RequestAborted, AccessKind.Tablet);
        if (!given.Succeeded)
        {
            return Result<AccessCode>.Failed(given.Problems);
        }

        await Take(SeatTicket.OfOwner(given.Value.Code, clock.GetUtcNow()), away: true);
        return given.Value.Code;
    }

    /// <summary>The adviser turns this very screen to both owners. Problems of reading the workspace.</summary>
    public async Task<Result<KeptSecret>> BothPresent(string study, string alliance)
    {
        var secret = useCases.Passphrase.Kept();
        if (secret.Succeeded)
        {
            await Take(SeatTicket.OfBothPresent(study, alliance, secret.Value, clock.GetUtcNow()), away: true);
        }

        return secret;
    }

    /// <summary>The adviser comes to work. Problem <c>passphrase-refused</c>; <c>passphrase-missing</c> where one is needed and none is set.</summary>
    public async Task<Result<KeptSecret>> EnterAsAdviser(string passphrase)
    {
        var secret = useCases.Passphrase.Kept();
        if (!secret.Succeeded)
        {
            return secret;
        }

        if (!secret.Value.IsSet)
        {
            if (reach.IsServed)
            {
                return Result<KeptSecret>.Failed(Problem.Of("passphrase-missing"));
            }

            await Leave();
            Http.Response.Cookies.Delete(AwayCookie);
            return secret;
        }

        var entered = useCases.Passphrase.Enter(passphrase);
        if (entered.Succeeded)
        {
            await Leave();
            await Take(SeatTicket.OfAdviser(entered.Value, clock.GetUtcNow()), away: false);
        }

        return entered;
    }

    /// <summary>
    /// Leaves the seat. Of an owner nothing remains in this browser: not the page before, nothing kept by a script, no
    /// choice of language. A turn at the tablet is over for good.
    /// </summary>
    public async Task Leave()
    {
        if (SeatAtWork.Of(Http) is Seat.Owner { HandedOver: true } owner && SeatTicket.CodeOf(Http.User) is { } number)
        {
            await useCases.RevokeCode.Run(owner.Study, number, Http.RequestAborted);
        }

        if (SeatAtWork.Of(Http) is Seat.Owner or Seat.BothPresent)
        {
            Http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            Http.Response.Cookies.Delete(Languages.Cookie);
            Http.Response.Cookies.Delete(Scheme.Cookie);
        }

        Http.Response.Cookies.Delete(EveryWriteIsOurs.Cookie);
        await Http.SignOutAsync(SeatTicket.Scheme);
    }

    private async Task Take(AuthenticationTicket ticket, bool away)
    {
        // Forms that were open in the former seat are void.
        Http.Response.Cookies.Delete(EveryWriteIsOurs.Cookie);
        if (away)
        {
            Http.Response.Cookies.Append(AwayCookie, "1", new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Http.Request.IsHttps });
        }
        else
        {
            Http.Response.Cookies.Delete(AwayCookie);
        }

        await Http.SignInAsync(SeatTicket.Scheme, ticket.Principal, ticket.Properties);
    }
}
