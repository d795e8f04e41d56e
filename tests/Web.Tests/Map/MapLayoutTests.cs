using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Map.Drawing;
using CsCheck;
using Xunit;

namespace Alliage.Web.Tests.Map;

public sealed class MapLayoutTests
{
    private static readonly Gen<MapMetrics> AnyForm = Gen.Int[0, 2].Select(i => new[] { MapMetrics.Full, MapMetrics.Compact, MapMetrics.Phone }[i]);

    private static readonly Gen<(MapCase[] Cases, MapMetrics Form)> AnyMap =
        Gen.Select(Gen.Frequency((4, RandomCases.Of(0, 24)), (1, RandomCases.Of(150, 220))), AnyForm);

    private static IEnumerable<(string Id, Box Box)> Boxes(MapDrawing map) =>
        map.Cases.SelectMany(c => c.Marks.Select(m => m.Box).Append(c.Label.Box).Select(b => (c.Case.Id, b)));

    [Fact]
    public void No_mark_and_no_label_lies_on_another() =>
        AnyMap.Sample(
            m =>
            {
                var boxes = Boxes(MapLayout.Draw(m.Cases, m.Form)).OrderBy(b => b.Box.Top).ToList();
                for (var i = 0; i < boxes.Count; i++)
                {
                    for (var j = i + 1; j < boxes.Count && boxes[j].Box.Top < boxes[i].Box.Bottom; j++)
                    {
                        Assert.False(boxes[i].Box.Intersects(boxes[j].Box), $"{m.Form.Form}: {boxes[i]} on {boxes[j]}");
                    }
                }
            },
            iter: 300);

    [Fact]
    public void Every_alliance_appears_once_with_a_mark_for_each_account_that_places_it() =>
        AnyMap.Sample(
            m =>
            {
                var map = MapLayout.Draw(m.Cases, m.Form);
                Assert.Equal(m.Cases.Select(c => c.Id).Order(), map.Cases.Select(c => c.Case.Id).Order());
                foreach (var drawn in map.Cases)
                {
                    Assert.Equal(drawn.Case.HasPlace, drawn.Marks.Count > 0);
                    Assert.Equal(drawn.Marks.Count, drawn.Marks.Select(k => k.Account).Distinct().Count());

                    // Whoever stands on both axes by its own word has its mark, unless only the record's word is overruled by a voice.
                    foreach (var voice in Accounts.Voices.Where(v => drawn.Case.HasPlace && drawn.Case.Of(v).IsWhole))
                    {
                        Assert.Contains(drawn.Marks, k => k.Account == voice && k.Kind is MarkKind.Firm or MarkKind.Few);
                    }
                }
            },
            iter: 200);

    [Fact]
    public void A_mark_stands_in_the_band_of_its_account_and_a_balanced_voice_on_the_line() =>
        AnyMap.Sample(
            m =>
            {
                var map = MapLayout.Draw(m.Cases, m.Form);
                foreach (var (drawn, mark) in map.Cases.SelectMany(c => c.Marks.Select(k => (c, k))))
                {
                    var standing = OwnOf(drawn.Case, mark.Account);
                    if (standing.Across is { } across)
                    {
                        Assert.Equal(across, AcrossBand(map, mark.At.X));
                    }

                    if (standing.Up is { } up)
                    {
                        var band = map.Bands.Single(b => b.Band == up);
                        Assert.InRange(mark.At.Y, band.Top - Touch(map), band.Bottom + Touch(map));
                        Assert.Equal(up == Band.Line, map.AxisYs.Any(y => Math.Abs(y - mark.At.Y) <= Touch(map)));
                    }
                }
            },
            iter: 200);

    [Fact]
    public void A_contested_line_bears_a_double_stroke_and_no_other_does() =>
        AnyMap.Sample(
            m =>
            {
                foreach (var drawn in MapLayout.Draw(m.Cases, m.Form).Cases.Where(c => c.Case.HasPlace))
                {
                    var contested = new[] { drawn.Case.Across, drawn.Case.Up }.Count(f => f.Status == PlacementStatus.Contested);
                    Assert.InRange(drawn.Slashes.Count, Math.Min(1, contested), contested);
                    Assert.Equal(drawn.Case.Across.RecordDiffers || drawn.Case.Up.RecordDiffers, drawn.RecordDiffers is not null);
                }
            },
            iter: 200);

    /// <summary>Lines upwards leave the rows before those that stay, lines downwards the last row that its column has.</summary>
    [Fact]
    public void A_line_that_leaves_a_band_has_nobody_of_that_band_who_stays_between_it_and_the_edge() =>
        AnyMap.Sample(
            m =>
            {
                var map = MapLayout.Draw(m.Cases, m.Form);
                foreach (var band in map.Bands.Where(b => b.Band != Band.Line))
                {
                    var stays = map.Cases.Where(c => c.Marks.Count > 0 && c.Marks.All(k => In(band, k))).ToList();
                    var down = map.Cases.Where(c => c.Marks.Any(k => In(band, k)) && c.Marks.Any(k => k.At.Y > band.Bottom)).ToList();
                    Assert.All(down, d => Assert.DoesNotContain(stays, s => s.Marks[0].At.Y > d.Marks.First(k => In(band, k)).At.Y + Touch(map)));
                }
            },
            iter: 100);

    [Fact]
    public void The_same_study_gives_the_same_drawing_whatever_the_order_of_its_alliances() =>
        AnyMap.Sample(
            m =>
            {
                var one = MapLayout.Draw(m.Cases, m.Form);
                var other = MapLayout.Draw([.. m.Cases.Reverse()], m.Form);
                Assert.Equal(one.Height, other.Height);
                Assert.Equal(one.Cases.Select(c => (c.Case.Id, c.Label)), other.Cases.Select(c => (c.Case.Id, c.Label)));
                Assert.Equal(one.Cases.SelectMany(c => c.Marks), other.Cases.SelectMany(c => c.Marks));
            },
            iter: 100);

    [Fact]
    public void Exchanging_the_voices_exchanges_their_marks_band_for_band() =>
        AnyMap.Sample(
            m =>
            {
                var one = MapLayout.Draw(m.Cases, m.Form);
                var other = MapLayout.Draw([.. m.Cases.Select(RandomCases.Swapped)], m.Form);
                foreach (var drawn in one.Cases)
                {
                    var swapped = other.Cases.Single(c => c.Case.Id == drawn.Case.Id);
                    Assert.Equal(drawn.Slashes.Count > 0, swapped.Slashes.Count > 0);
                    foreach (var mark in drawn.Marks)
                    {
                        var twin = swapped.Marks.Single(k => k.Account == mark.Account.Other());
                        Assert.Equal(mark.Kind, twin.Kind);
                        Assert.Equal(UpBand(one, mark.At.Y), UpBand(other, twin.At.Y));
                        if (OwnOf(drawn.Case, mark.Account).Across is { } across)
                        {
                            Assert.Equal(across, AcrossBand(other, twin.At.X));
                        }
                    }
                }
            },
            iter: 100);

    [Fact]
    public void Everything_lies_within_the_drawing() =>
        AnyMap.Sample(
            m =>
            {
                var map = MapLayout.Draw(m.Cases, m.Form);
                Assert.All(Boxes(map), b => Assert.True(
                    b.Box.Left >= 0 && b.Box.Right <= m.Form.Width + 8 && b.Box.Top >= 0 && b.Box.Bottom <= map.Height, $"{b} in {map.Height}"));
            },
            iter: 200);

    /// <summary>The record is drawn for the axes that it alone decides; elsewhere it stands with the voices.</summary>
    private static Standing OwnOf(MapCase @case, Account account)
    {
        var standing = @case.Of(account);
        return account.IsVoice() ? standing : standing with
        {
            Across = @case.Across.Basis == PlacementBasis.Record ? standing.Across : null,
            Up = @case.Up.Basis == PlacementBasis.Record ? standing.Up : null,
        };
    }

    /// <summary>How far from the line a balanced voice may stand, and what is lost in sums.</summary>
    private static double Touch(MapDrawing map) => map.Metrics.Touch + .01;

    private static bool In(DrawnBand band, DrawnMark mark) => mark.At.Y >= band.Top && mark.At.Y <= band.Bottom;

    private static Band UpBand(MapDrawing map, double y) =>
        map.AxisYs.Any(a => Math.Abs(a - y) <= Touch(map)) ? Band.Line : map.Bands.First(b => b.Band != Band.Line && y >= b.Top && y <= b.Bottom).Band;

    private static Band AcrossBand(MapDrawing map, double x)
    {
        var away = x - map.Metrics.AxisX;
        return Math.Abs(away) <= Touch(map) ? Band.Line
            : away < -map.Metrics.Cell ? Band.FirstClear
            : away < 0 ? Band.FirstLeaning
            : away < map.Metrics.Cell ? Band.SecondLeaning
            : Band.SecondClear;
    }
}
