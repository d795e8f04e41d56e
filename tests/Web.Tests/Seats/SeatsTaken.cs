using System.Net;
using Alliage.Core.Studies;
using Alliage.Web.Serving.Seats;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench;
using Alliage.Workbench.Access;
using Alliage.Workbench.Ports;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Alliage.Web.Tests.Seats;

/// <summary>
/// Browsers that sit where a test wants them: the same cookie as the doors give, without typing a code each time.
/// <c>await site.Seats.Owner("demonstration", "velo", Account.A)</c>.
/// </summary>
internal sealed class SeatsTaken(WebApplicationFactory<Program> program, Uri address)
{
    private UseCases UseCases => program.Services.GetRequiredService<UseCases>();

    private DateTimeOffset Now => program.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>An owner at a browser of their own; a built-in study is copied into the workspace.</summary>
    public async Task<Visitor> Owner(string study, string alliance, Account account, string language = "en") =>
        (await OwnerWithCode(study, alliance, account, language)).Visitor;

    /// <summary>The same with the code that was given.</summary>
    public async Task<(Visitor Visitor, GivenCode Given)> OwnerWithCode(string study, string alliance, Account account, string language = "en")
    {
        var given = await UseCases.GiveCode.Run(study, alliance, account, "Claire", Site.Stop);
        Assert.Empty(given.Problems);
        return (With(SeatTicket.OfOwner(given.Value.Code, Now), language), given.Value);
    }

    /// <summary>An owner at the adviser's tablet.</summary>
    public async Task<Visitor> Tablet(string study, string alliance, Account account, string language = "en")
    {
        var given = await UseCases.GiveCode.Run(study, alliance, account, "Claire", Site.Stop, AccessKind.Tablet);
        Assert.Empty(given.Problems);
        return With(SeatTicket.OfOwner(given.Value.Code, Now), language);
    }

    /// <summary>Both owners before the adviser's screen.</summary>
    public Visitor BothPresent(string study, string alliance, string language = "en") =>
        With(SeatTicket.OfBothPresent(study, alliance, UseCases.Passphrase.Kept().Value, Now), language);

    /// <summary>An adviser who has typed the passphrase.</summary>
    public Visitor Adviser(string language = "en") => With(SeatTicket.OfAdviser(UseCases.Passphrase.Kept().Value, Now), language);

    /// <summary>Somebody who has not entered: on loopback, whoever has left an owner's seat.</summary>
    public Visitor Nobody(string language = "en") => Browser(language, (Seating.AwayCookie, "1"));

    private Visitor With(AuthenticationTicket ticket, string language)
    {
        var options = program.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SeatTicket.Scheme);
        return Browser(language, (SeatCookie.Name, options.TicketDataFormat.Protect(ticket)), (Seating.AwayCookie, "1"));
    }

    private Visitor Browser(string language, params ReadOnlySpan<(string Name, string Value)> cookies)
    {
        var jar = new CookieContainer();
        foreach (var (name, value) in cookies)
        {
            jar.Add(new Cookie(name, value, "/", address.Host));
        }

        var client = program.CreateDefaultClient(address, new CookieContainerHandler(jar));
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return new(client);
    }
}
