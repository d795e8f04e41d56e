using Alliage.Core.Comparison;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Comparison;

/// <summary>What happened, as each account dates it.</summary>
public sealed class EventRowTests
{
    [Theory]
    [InlineData("2021-08", "2021-04", true)]
    [InlineData("2021", "2021-04", false)]
    [InlineData("2021-04", "2021-04", false)]
    [InlineData("2021", "2022", true)]
    [InlineData("2021", null, false)]
    public void Dates_differ_where_both_cannot_be_right(string? a, string? b, bool differ) =>
        Assert.Equal(differ, Rows(("rencontre", Account.A, a), ("rencontre", Account.B, b)).Single().DatesDiffer);

    [Fact]
    public void Both_tellings_stay_and_the_earliest_date_orders()
    {
        var rows = Rows(("vente", Account.A, null), ("toit", Account.B, "2022"), ("rencontre", Account.B, "2023-01"), ("rencontre", Account.A, "2021-02"));

        Assert.Equal(["rencontre", "toit", "vente"], rows.Select(r => r.Event));
        Assert.Equal(["2021-02", "2023-01", null], rows[0].Told.Select(t => t?.Date));
        Assert.Equal([null, "2022", null], rows[1].Told.Select(t => t?.Date));
    }

    private static IReadOnlyList<EventRow> Rows(params (string Event, Account Account, string? Date)[] told) =>
        EventRow.Of(CaseBuilder.New().Build().Cases[0] with
        {
            Events = [.. told.Select(t => new CaseEvent { Alliance = "pain", Event = t.Event, Account = t.Account, Date = t.Date, Text = "…" })],
        });
}
