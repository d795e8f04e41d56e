using System.Net;
using System.Net.Sockets;
using Alliage.Web.Serving.Seats;

namespace Alliage.Web.Serving;

/// <summary>Where the server listens: on this machine's own two addresses, and nowhere else unless it is asked to.</summary>
internal static class Loopback
{
    /// <summary>The port that is tried first where none is asked for.</summary>
    public const int DefaultPort = 5400;

    private const int Tries = 50;

    /// <summary>
    /// The port asked for, or the first free one from <see cref="DefaultPort"/>; null where it is taken, or none is
    /// free. 0 asks the system for any.
    /// </summary>
    public static int? FreePort(int? asked)
    {
        var candidates = asked is { } port ? [port] : Enumerable.Range(DefaultPort, Tries);
        foreach (var candidate in candidates)
        {
            if (TryBind(candidate) is { } free)
            {
                return free;
            }
        }

        return null;
    }

    /// <summary>Binds to 127.0.0.1, and to [::1] where the machine has it; besides, to the address that was asked for.</summary>
    public static void ListenOn(this WebApplicationBuilder builder, Reach reach, int port) =>
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            if (reach.Listen is { } address)
            {
                kestrel.Listen(address, port);
                if (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
                {
                    return; // which has the machine's own in it
                }
            }

            kestrel.Listen(IPAddress.Loopback, port);
            if (HasVersion6())
            {
                kestrel.Listen(IPAddress.IPv6Loopback, port);
            }
        });

    private static int? TryBind(int port)
    {
        try
        {
            using var four = new TcpListener(IPAddress.Loopback, port);
            four.Start();
            var bound = ((IPEndPoint)four.LocalEndpoint).Port;
            if (HasVersion6())
            {
                using var six = new TcpListener(IPAddress.IPv6Loopback, bound);
                six.Start();
            }

            return bound;
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private static bool HasVersion6()
    {
        try
        {
            using var any = new TcpListener(IPAddress.IPv6Loopback, 0);
            any.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
