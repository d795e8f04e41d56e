using Alliage.Core.Evidence;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;

namespace Alliage.Web.Features.Flows.Drawing;

/// <summary>A firm's own words: its name, what holds it back with its pinch, what it has, and what its owner says besides.</summary>
internal sealed class FirmWords(FlowView view, FlowMetrics metrics, List<DrawnText> texts, List<DrawnBottleneck> bottlenecks)
{
    private const double FromThread = 36;

    /// <summary>Beside the firm's thread, outwards; gives where they end.</summary>
    public double Beside(Account firm, double top)
    {
        var left = firm == Account.A;
        var edge = left ? metrics.Left : metrics.Right;
        Name(firm, new(edge + (left ? -20 : 20), top + 7), left ? "end" : null);
        return Rest(firm, top + 56, edge + (left ? -FromThread : FromThread), edge + (left ? -17 : 17), left ? "end" : null);
    }

    /// <summary>Above the lanes for A and below them for B, from the left; gives where they end.</summary>
    public double Below(Account firm, double top)
    {
        var lines = Name(firm, new(26, top), null);
        return Rest(firm, top + 6 + (22 * lines), 26, 9, null);
    }

    private int Name(Account firm, Point at, string? anchor)
    {
        var lines = Wrapped.Lines(view.Who(firm), metrics.Column + 16, t => TextWidth.Serif(t, 19));
        texts.AddRange(lines.Select((line, row) => new DrawnText(line, at with { Y = at.Y + (22 * row) }, "name", anchor)));
        return lines.Count;
    }

    private double Rest(Account account, double y, double x, double pinch, string? anchor)
    {
        var firm = view.Flow.Firms[(int)account];
        y = Heading(firm.Bottlenecks.Count == 0 ? "flows.held-back.nothing" : "flows.held-back", firm.Bottlenecks.Count == 0);
        foreach (var bottleneck in firm.Bottlenecks)
        {
            var mid = y - 5;
            var drawn = new List<DrawnText>();
            foreach (var line in Wrapped.Lines(view.Speech.Resource(bottleneck.Resource), metrics.Column, t => TextWidth.Serif(t, metrics.NameSize)))
            {
                y += drawn.Count == 0 ? 0 : 19;
                drawn.Add(new(line, new(x, y), "firms", anchor));
            }

            var note = view.Words.Of("flows.held-back.note", view.Speech.States(bottleneck), view.Speech.Loosening(bottleneck));
            foreach (var line in Wrapped.Lines(note, metrics.Column, t => TextWidth.Sans(t, metrics.NoteSize)))
            {
                y += 16;
                drawn.Add(new(line, new(x, y), "gloss", anchor));
            }

            var tellers = bottleneck.Told.SelectMany(t => t.ToldBy).Distinct().Order().ToList();
            bottlenecks.Add(new(
                bottleneck,
                account,
                new(pinch, mid),
                drawn,
                [.. tellers.Select((a, at) => (a, new Point(pinch + (11 * (at - ((tellers.Count - 1) / 2.0))), mid + 17)))]));
            y += 30;
        }

        var held = firm.Held.Where(t => t.Outcome.Holds() != false).ToList();
        if (held.Count > 0)
        {
            y = Heading("flows.holds", false);
            held.ForEach(t => Plain(view.Speech.Resource(t.Resource)));
        }

        if (firm.Remarks.Count > 0)
        {
            y = Heading("flows.besides", false);
            firm.Remarks.ToList().ForEach(r => Plain(view.Speech.Remark(r)));
        }

        return y - 12;

        double Heading(string key, bool empty)
        {
            foreach (var line in Wrapped.Lines(view.Words[key], metrics.Column, t => empty ? TextWidth.Sans(t, 13) : TextWidth.SmallCaps(t, 15)))
            {
                texts.Add(new(line, new(x, y), empty ? "untold" : "grade", anchor));
                y += empty ? 18 : 24;
            }

            return empty ? y + 12 : y;
        }

        void Plain(string text)
        {
            foreach (var line in Wrapped.Lines(text, metrics.Column, t => TextWidth.Serif(t, 15)))
            {
                texts.Add(new(line, new(x, y), "besides", anchor));
                y += 20;
            }

            y += 6;
        }
    }
}
