using System.Net;
using System.Threading.RateLimiting;

namespace Alliage.Web.Serving.Seats;

/// <summary>
/// How often somebody may be wrong about a code or a passphrase: ten times in ten minutes from one address, two hundred
/// times from all. One try at a time; one that is right does not count, so that a whole office can enter through one address.
/// </summary>
internal sealed class Tries : IDisposable
{
    private const int PerAddress = 10;
    private const int FromAll = 200;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim one = new(1);
    private readonly FixedWindowRateLimiter all = new(Of(FromAll));
    private readonly PartitionedRateLimiter<IPAddress> each =
        PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(address, _ => Of(PerAddress)));

    /// <summary>Whether the try was right; null where there were too many wrong ones, and then it was not made.</summary>
    public async Task<bool?> Make(HttpContext http, Func<Task<bool>> attempt)
    {
        var address = Household(http.Connection.RemoteIpAddress);
        await one.WaitAsync(http.RequestAborted);
        try
        {
            using var here = each.AttemptAcquire(address, 0);
            using var anywhere = all.AttemptAcquire(0);
            if (!here.IsAcquired || !anywhere.IsAcquired)
            {
                return null;
            }

            var right = await attempt();
            if (!right)
            {
                each.AttemptAcquire(address).Dispose();
                all.AttemptAcquire(1).Dispose();
            }

            return right;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        one.Dispose();
        all.Dispose();
        each.Dispose();
    }

    // A household with version 6 has as many addresses as it likes in its own half of them.
    private static IPAddress Household(IPAddress? address)
    {
        var plain = address is null ? IPAddress.None : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        if (bytes.Length > 8)
        {
            Array.Clear(bytes, 8, bytes.Length - 8);
        }

        return new(bytes);
    }

    private static FixedWindowRateLimiterOptions Of(int permits) => new() { PermitLimit = permits, Window = Window, QueueLimit = 0 };
}
