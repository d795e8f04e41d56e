namespace Alliage.Web.Features.Flows.Drawing;

/// <summary>
/// The sizes of a drawing: wide or on paper, with each firm's words outside its thread; or for a phone, with them above and
/// below.
/// </summary>
public sealed record FlowMetrics
{
    public static FlowMetrics Wide { get; } = new() { Form = "full", Width = 1080, Left = 300, Right = 780, Column = 246 };

    public static FlowMetrics Paper { get; } = new() { Form = "mid", Width = 744, Left = 204, Right = 540, Column = 158 };

    public static FlowMetrics Phone { get; } = new() { Form = "small", Width = 354, Left = 9, Right = 345, Column = 310 };

    public static IReadOnlyList<FlowMetrics> All { get; } = [Wide, Paper, Phone];

    /// <summary>Class of the drawing: one of several is shown, by the room there is.</summary>
    public required string Form { get; init; }

    public required double Width { get; init; }

    /// <summary>Where the thread of A runs.</summary>
    public required double Left { get; init; }

    /// <summary>Where the thread of B runs.</summary>
    public required double Right { get; init; }

    /// <summary>Room for a line of a firm's words.</summary>
    public required double Column { get; init; }

    public bool IsPhone => Form == "small";

    public double Middle => (Left + Right) / 2;

    /// <summary>From one lane to the next.</summary>
    public double LaneStep => 44;

    /// <summary>Room between a thread and the ends of the lanes.</summary>
    public double Gap => 8;

    public double NameSize => Form == "full" ? 16 : 15;

    public double NoteSize => 12;
}
