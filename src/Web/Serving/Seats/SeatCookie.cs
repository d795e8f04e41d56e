using Alliage.Workbench;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// The cookie in which a browser keeps its seat. The keys that seal it stand in the workspace's folder, so that a
/// restart signs nobody out.
/// </summary>
internal static class SeatCookie
{
    public const string Name = "alliage.seat";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddSeats(this IServiceCollection services, string home, Reach reach)
    {
        services.AddSingleton(reach);
        services.AddScoped<SeatAtWork>();
        services.AddScoped<Seating>();
        services.AddSingleton<Tries>();
        services.AddDataProtection().SetApplicationName("alliage").PersistKeysToFileSystem(Keys(home));
        services.AddAuthentication(SeatTicket.Scheme).AddCookie(SeatTicket.Scheme, options =>
        {
            options.Cookie.Name = Name;
            options.Cookie.HttpOnly = true;
            options.Cookie.IsEssential = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = reach.NeedsTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = Validate;
        });
    }

    // Every request asks again whether what the ticket says still holds.
    private static Task Validate(CookieValidatePrincipalContext validating)
    {
        var context = validating.HttpContext;
        if (PageRules.IsFile(context.GetEndpoint()))
        {
            return Task.CompletedTask;
        }

        var services = context.RequestServices;
        var seat = SeatTicket.Read(validating.Principal!, services.GetRequiredService<UseCases>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (seat is null)
        {
            validating.RejectPrincipal();
        }
        else
        {
            SeatAtWork.Set(context, seat);
        }

        return Task.CompletedTask;
    }

    private static DirectoryInfo Keys(string home)
    {
        // Closed to everyone else, like the workspace itself.
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(home, OwnerOnly);
            return Directory.CreateDirectory(Path.Combine(home, "keys"), OwnerOnly);
        }

        return Directory.CreateDirectory(Path.Combine(home, "keys"));
    }
}
