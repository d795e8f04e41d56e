using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Studies;

public sealed class SampleTests
{
    [Fact]
    public void Firms_are_counted_by_what_they_share_the_most_first_and_the_unknown_last()
    {
        var sample = Sample.Of([Case("pain", ("crafts", 1), (null, 4)), Case("bois", ("retail", 5), ("retail", null)), Case("vin", (null, 25), (null, 9))]);

        Assert.Equal((6, 3), (sample.Firms, sample.Alliances));
        Assert.Equal([("retail", 2), ("crafts", 1), (null, 3)], sample.BySector.Select(g => (g.Value, g.Firms.Count)));
        Assert.Equal(
            [("1", 1), ("2-4", 1), ("5-9", 2), ("20-more", 1), (null, 1)],
            sample.BySize.Select(g => (g.Value, g.Firms.Count)));
        Assert.Equal(["bois"], sample.BySector[0].Alliances);
    }

    private static CaseFile Case(string id, (string? Sector, int? Size) a, (string? Sector, int? Size) b) => new()
    {
        Alliance = new() { Id = id },
        Firms = [Firm(id, Account.A, a), Firm(id, Account.B, b)],
    };

    private static Firm Firm(string alliance, Account voice, (string? Sector, int? Size) known) =>
        new() { Alliance = alliance, Voice = voice, Pseudonym = "x", Sector = known.Sector, Size = known.Size };
}
