using Alliage.Core.Flows;
using Alliage.Web.Features.Flows;
using Alliage.Web.Features.Flows.Drawing;
using Alliage.Web.Features.Map.Drawing;
using Alliage.Web.Tests.Alliances;
using Alliage.Web.Wording;
using Alliage.Workbench.Placement;
using Xunit;

namespace Alliage.Web.Tests.Flows;

public sealed class FlowLayoutTests : IDisposable
{
    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("demonstration", "fr")]
    [InlineData("demonstration", "en")]
    [InlineData("reference-2006", "fr")]
    [InlineData("reference-2006", "en")]
    public async Task No_text_reaches_over_an_edge_or_into_another(string study, string language)
    {
        foreach (var view in await Views(study, language))
        {
            foreach (var drawn in FlowMetrics.All.Select(m => FlowLayout.Of(view, m)))
            {
                var boxes = drawn.Texts.Concat(drawn.Lanes.Select(l => l.Name)).Concat(drawn.Bottlenecks.SelectMany(b => b.Texts)).Select(t => Box(t, drawn.Metrics)).ToList();
                Assert.All(boxes, b => Assert.True(b.Left >= 0 && b.Right <= drawn.Metrics.Width && b.Top >= -8 && b.Bottom <= drawn.Height, $"{view.Alliance} {b}"));
                Assert.All(boxes.Index(), one => Assert.DoesNotContain(boxes.Skip(one.Index + 1), other => other.Intersects(one.Item)));
                Assert.All(drawn.Lanes, l => Assert.InRange(l.Left.Y, drawn.Firms[0].Y, drawn.Foot));
            }
        }
    }

    [Fact]
    public async Task What_A_brings_points_to_B_and_what_is_pooled_to_nobody()
    {
        foreach (var view in await Views("demonstration", "en"))
        {
            var drawn = FlowLayout.Of(view, FlowMetrics.Wide);

            Assert.Equal(
                [.. view.Flow.Firms[0].Brings.Select(_ => (bool?)true), .. view.Flow.Firms[1].Brings.Select(_ => (bool?)false), .. view.Flow.Pooled.Select(_ => (bool?)null)],
                drawn.Lanes.Select(l => l.ToTheRight));
        }
    }

    private async Task<IReadOnlyList<FlowView>> Views(string study, string language)
    {
        var read = (StudyUnderFramework.Flowing)(await site.UseCases.ReadStudy.Run(study, "resource-saturation", true, Site.Stop)).Value;
        return [.. read.Cases.Select((FlowCase c) => new FlowView(read.Opened, c, Words.In(language)))];
    }

    // The room that a text takes at most: its letters stand above the baseline, a few reach below it.
    private static Box Box(DrawnText text, FlowMetrics metrics)
    {
        var (size, width) = text.Class switch
        {
            "name" => (19.0, TextWidth.Serif(text.Text, 19)),
            "firms" => (metrics.NameSize, TextWidth.Serif(text.Text, metrics.NameSize)),
            "besides" => (15, TextWidth.Serif(text.Text, 15)),
            "untold" => (14, TextWidth.Serif(text.Text, 14) * .92),
            "grade" => (12, TextWidth.SmallCaps(text.Text, 15)),
            "who" => (13, TextWidth.Sans(text.Text, 13)),
            _ => (12, TextWidth.Sans(text.Text, 12)),
        };
        var left = text.Anchor switch { "end" => text.At.X - width, "middle" => text.At.X - (width / 2), _ => text.At.X };
        return new(left, text.At.Y - (size * .8), left + width, text.At.Y + (size * .2));
    }
}
