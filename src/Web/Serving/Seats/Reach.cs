using System.Net;
using System.Net.Sockets;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// From where this program is reached: this machine alone (nothing is asked for), the network of a house
/// (<c>--listen</c> with an address of its own), or anywhere (<c>--public</c>, behind a proxy that speaks TLS).
/// </summary>
/// <param name="Listen">The address to listen on; null for this machine's own two.</param>
/// <param name="PublicName">The name under which browsers reach it through the proxy; null where there is none.</param>
/// <param name="Proxies">Addresses of the proxy, whose word on who asks and how is taken.</param>
public sealed record Reach(IPAddress? Listen, string? PublicName, IReadOnlyList<IPAddress> Proxies)
{
    /// <summary>This machine alone.</summary>
    public static Reach Loopback { get; } = new(null, null, []);

    /// <summary>Whether others than this machine reach it: then nobody is the adviser without the passphrase.</summary>
    public bool IsServed => Listen is not null || PublicName is not null;

    /// <summary>Whether browsers must come through the proxy, by TLS.</summary>
    public bool NeedsTls => PublicName is not null;

    /// <summary>The names under which it answers besides this machine's own.</summary>
    public IEnumerable<string> Names =>
    [
        .. PublicName is { } name ? [name] : Array.Empty<string>(),
        .. Listen is { AddressFamily: AddressFamily.InterNetworkV6 } six ? [$"[{six}]"] : Array.Empty<string>(),
        .. Listen is { AddressFamily: AddressFamily.InterNetwork } four ? [four.ToString()] : Array.Empty<string>(),
    ];

    /// <summary>Where a browser finds it.</summary>
    public string Address(int port) => PublicName is { } name ? $"https://{name}" : $"http://{Names.FirstOrDefault() ?? "localhost"}:{port}";

    /// <summary>What the program was started with; or why it does not start so, a key of the wording with what it quotes.</summary>
    public static (Reach? Reach, string? Refusal, string Quoted) Of(IConfiguration asked)
    {
        var (listen, name, proxies) = (asked["listen"], asked["public"], asked["proxy"]);
        IPAddress? address = null;
        if (listen is { Length: > 0 } && !IPAddress.TryParse(listen, out address))
        {
            return (null, "listen-unreadable", listen);
        }

        if (name is { Length: > 0 } && Uri.CheckHostName(name) is not UriHostNameType.Dns)
        {
            return (null, "public-unreadable", name);
        }

        List<IPAddress> known = [];
        foreach (var proxy in (proxies ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IPAddress.TryParse(proxy, out var one))
            {
                return (null, "proxy-unreadable", proxy);
            }

            known.Add(one);
        }

        address = address is not null && IPAddress.IsLoopback(address) ? null : address;
        name = name is { Length: > 0 } ? name : null;
        return address is not null && name is null && !IsOfAHouse(address)
            ? (null, "public-needs-tls", address.ToString())
            : (new(address, name, known.Count > 0 ? known : [IPAddress.Loopback, IPAddress.IPv6Loopback]), null, "");
    }

    /// <summary>Whether an address is one of those that no router passes on into the world.</summary>
    private static bool IsOfAHouse(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return plain.AddressFamily == AddressFamily.InterNetworkV6
            ? plain.IsIPv6LinkLocal || plain.IsIPv6UniqueLocal
            : bytes[0] == 10 || (bytes[0] == 172 && bytes[1] is >= 16 and < 32) || (bytes[0] == 192 && bytes[1] == 168) || (bytes[0] == 169 && bytes[1] == 254);
    }
}
