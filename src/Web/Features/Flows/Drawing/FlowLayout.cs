using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Flows.Drawing;

/// <summary>
/// Puts everything in its place: two threads, what A brings, what B brings and what is put in common between them, how it
/// is joined, and beside each thread what holds that firm back. Order is that of the results; no place means more or less.
/// </summary>
public sealed class FlowLayout
{
    private const double HeadHeight = 56;

    private readonly FlowView view;
    private readonly FlowMetrics metrics;
    private readonly List<DrawnText> texts = [];
    private readonly List<DrawnLane> lanes = [];
    private readonly List<DrawnBottleneck> bottlenecks = [];

    private FlowLayout(FlowView view, FlowMetrics metrics) => (this.view, this.metrics) = (view, metrics);

    /// <summary>The drawing of a case.</summary>
    public static DrawnFlow Of(FlowView view, FlowMetrics metrics) => new FlowLayout(view, metrics).Drawn();

    private DrawnFlow Drawn()
    {
        var top = 14.0;
        var beside = new FirmWords(view, metrics, texts, bottlenecks);
        if (metrics.IsPhone)
        {
            top = beside.Below(Account.A, 22) + 20;
        }

        var foot = Lanes(top + HeadHeight);
        var joint = Joint(ref foot);
        var bottom = foot;
        if (metrics.IsPhone)
        {
            bottom = beside.Below(Account.B, foot + 34);
        }
        else
        {
            bottom = Math.Max(foot, Math.Max(beside.Beside(Account.A, top), beside.Beside(Account.B, top)));
            foot = Math.Max(foot, bottom - 12);
        }

        return new DrawnFlow
        {
            Metrics = metrics,
            Height = bottom + 8,
            Firms = [new(metrics.Left, top), new(metrics.Right, top)],
            Foot = foot,
            Texts = texts,
            Lanes = lanes,
            Bottlenecks = bottlenecks,
            Joint = joint,
        };
    }

    private double Lanes(double y)
    {
        foreach (var firm in view.Flow.Firms)
        {
            var left = firm.Voice == Account.A;
            Heading(firm.Brings.Count == 0 ? "flows.brings.nothing" : "flows.brings", view.Who(firm.Voice), y, left, firm.Brings.Count == 0);
            y = Lanes(firm.Brings, y + 34) + 8;
        }

        if (view.Flow.Pooled.Count > 0)
        {
            texts.Add(new(view.Words["flows.pooled"], new(metrics.Middle, y), "grade", "middle"));
            y = Lanes(view.Flow.Pooled, y + 34) + 8;
        }

        return y - 14;
    }

    // Where there is no room for all, the name is cut, never what is said of it.
    private void Heading(string key, string who, double y, bool left, bool empty)
    {
        double Width(string text) => empty ? TextWidth.Serif(text, 14) : TextWidth.SmallCaps(text, 15);
        var room = metrics.Right - metrics.Left - 36 - Width(view.Words.Of(key, ""));
        texts.Add(new(view.Words.Of(key, TextWidth.Fit(who, room, Width)), new(left ? metrics.Left + 18 : metrics.Right - 18, y), empty ? "untold" : "grade", left ? null : "end"));
    }

    private double Lanes(IReadOnlyList<ToldResource> told, double y)
    {
        foreach (var one in told)
        {
            lanes.Add(Lane(one, y));
            y += metrics.LaneStep;
        }

        return told.Count == 0 ? y - 6 : y;
    }

    private DrawnLane Lane(ToldResource told, double y)
    {
        var speaking = Accounts.All
            .Select(a => (Account: a, Said: told.Accounts[(int)a]?.Saying))
            .Where(t => t.Said is Saying.Met or Saying.Denied || (t.Said == Saying.Silent && t.Account.IsVoice()))
            .Select(t => (t.Account, Saying: t.Said!.Value))
            .ToList();
        var marks = (speaking.Count * 17) + 6;
        var room = metrics.Right - metrics.Left - 24 - marks;
        var name = TextWidth.Fit(view.Speech.Resource(told.Resource), room, t => TextWidth.Serif(t, metrics.NameSize));
        var width = TextWidth.Serif(name, metrics.NameSize) + marks;
        var start = metrics.Middle - (width / 2);
        var first = start + width - marks + 14;
        return new DrawnLane(
            told,
            new(name, new(start + (width - marks), y), "firms", "end"),
            new(metrics.Left + metrics.Gap, y + 13),
            new(metrics.Right - metrics.Gap, y + 13),
            [.. speaking.Select((t, at) => (t.Account, t.Saying, new Point(first + (17 * at), y - 5)))]);
    }

    private DrawnJoint? Joint(ref double y)
    {
        var joining = view.Joining.ToList();
        if (joining.Count == 0)
        {
            return null;
        }

        y += 30;
        var named = view.Flow.Use?.Values ?? [];
        var joint = named.Count == 0 ? null : new DrawnJoint(named, new(metrics.Middle, y));
        y += joint is null ? 6 : 32;
        foreach (var variable in joining)
        {
            var told = variable.Values.Count > 0;
            var room = metrics.Right - metrics.Left - 36;
            foreach (var line in Wrapped.Lines(view.Speech.Joining(variable), room, t => told ? TextWidth.Sans(t, 13) : TextWidth.Serif(t, 14)))
            {
                texts.Add(new(line, new(metrics.Middle, y), told ? "who" : "untold", "middle"));
                y += 20;
            }
        }

        return joint;
    }
}
