using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;
using CsCheck;

namespace Alliage.Core.Tests.Studies;

public class RowEditsTests
{
    private static readonly StudyRows Rows = CaseBuilder.New().Report(Account.A, "trade-pride", "help-given").Rows();

    [Fact]
    public void A_row_put_takes_the_place_of_the_one_of_its_key()
    {
        var edited = Rows.With(Rows.Reports[0] with { Section = "4.1" });

        Assert.Equal(["4.1", "3"], edited.Reports.Select(r => r.Section));
    }

    [Fact]
    public void A_row_of_a_new_key_comes_last()
    {
        var edited = Rows.With(Rows.Reports[0] with { Id = "new" });

        Assert.Equal([Rows.Reports[0].Id, Rows.Reports[1].Id, "new"], edited.Reports.Select(r => r.Id));
    }

    [Fact]
    public void A_row_taken_away_leaves_the_others() =>
        Assert.Equal([Rows.Reports[1].Id], Rows.Without(Rows.Reports[0]).Reports.Select(r => r.Id));

    [Fact]
    public void Many_edits_at_once_are_what_one_after_the_other_would_be() =>
        Gen.Select(Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 99], Gen.Bool).List[0, 30].Sample(steps =>
        {
            List<RowEdit> edits = [.. steps.Select(s => new RowEdit(Row(s.Item1, s.Item3, s.Item4), s.Item2))];

            var oneByOne = edits.Aggregate(Rows, (rows, e) => e.IsPut ? rows.With(e.Row) : rows.Without(e.Row));

            var atOnce = Rows.After(edits);
            Assert.Equal(oneByOne.Reports, atOnce.Reports);
            Assert.Equal(oneByOne.Turns, atOnce.Turns);
            Assert.Same(Rows.Codes, atOnce.Codes);
        });

    [Fact]
    public void A_row_taken_away_and_put_again_comes_last()
    {
        var edited = Rows.After([new RowEdit(Rows.Reports[0], IsPut: false), new RowEdit(Rows.Reports[0], IsPut: true)]);

        Assert.Equal([Rows.Reports[1].Id, Rows.Reports[0].Id], edited.Reports.Select(r => r.Id));
    }

    [Fact]
    public void Settings_are_put_but_never_taken_away()
    {
        Assert.Equal(12, Rows.With(Rows.Settings with { SilenceWordLimit = 12 }).Settings.SilenceWordLimit);
        Assert.Equal(12, Rows.After([new RowEdit(Rows.Settings with { SilenceWordLimit = 12 }, IsPut: true)]).Settings.SilenceWordLimit);
        Assert.Throws<ArgumentException>(() => Rows.Without(Rows.Settings));
        Assert.Throws<ArgumentException>(() => Rows.After([new RowEdit(Rows.Settings, IsPut: false)]));
    }

    [Fact]
    public void Every_kind_of_row_can_be_put()
    {
        var kinds = typeof(StudyRow).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(StudyRow)) && !t.IsAbstract);

        Assert.All(kinds, k => Assert.Contains(typeof(StudyRows).GetProperties(), p =>
            p.PropertyType == k || p.PropertyType == typeof(IReadOnlyList<>).MakeGenericType(k)));
    }

    [Fact]
    public void The_rows_of_one_case_give_its_results()
    {
        var study = CaseBuilder.New().Interview(Account.A, s => s.Asks("logic").Says("help-given")).Report(Account.B, "own-benefit").Build();

        var alone = Study.From(study.Name, CaseRows.Of(study.Cases[0], study));

        var (whole, one) = (Placing.All(study, Grid.Small)[0], Placing.All(alone, Grid.Small)[0]);
        Assert.Equal(whole.Axis("logic").Status, one.Axis("logic").Status);
        Assert.Equal(whole.Readings.All.Select(r => r.Kind), one.Readings.All.Select(r => r.Kind));
    }

    private static StudyRow Row(int key, int value, bool report) => report
        ? Rows.Reports[0] with { Id = key < 2 ? Rows.Reports[key].Id : $"r{key}", Section = $"{value}" }
        : new Turn { Source = "s", Start = key, End = value, Role = SpeakerRole.Owner, Words = 1 };
}
