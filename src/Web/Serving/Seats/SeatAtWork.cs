namespace Alliage.Web.Serving.Seats;

/// <summary>The seat of whoever asks for this page.</summary>
public sealed class SeatAtWork(IHttpContextAccessor accessor)
{
    private static readonly Seat NotYetKnown = new Seat.Nobody();

    /// <summary>The seat; nobody's until it is known, so that a page that fails early shows nothing.</summary>
    public Seat Seat => accessor.HttpContext is { } context ? Of(context) : NotYetKnown;

    /// <summary>The owner who sits here.</summary>
    /// <exception cref="InvalidOperationException">Another seat: the page has a wrong row in <see cref="PageRules"/>.</exception>
    public Seat.Owner Owner => Seat as Seat.Owner ?? throw new InvalidOperationException("No owner sits here.");

    internal static Seat Of(HttpContext context) => context.Items.TryGetValue(typeof(Seat), out var seat) ? (Seat)seat! : NotYetKnown;

    internal static void Set(HttpContext context, Seat seat) => context.Items[typeof(Seat)] = seat;
}
