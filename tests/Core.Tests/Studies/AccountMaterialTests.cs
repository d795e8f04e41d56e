using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Studies;

public sealed class AccountMaterialTests
{
    [Theory]
    [InlineData(MaterialState.Read, SourceState.Read, SourceState.Read)]
    [InlineData(MaterialState.InHand, SourceState.Read, SourceState.Unread)]
    [InlineData(MaterialState.InHand, SourceState.InHand)]
    [InlineData(MaterialState.Unread, SourceState.Unread)]
    [InlineData(MaterialState.Missing)]
    public void An_account_is_as_far_read_as_its_sources_together(MaterialState expected, params SourceState[] sources)
    {
        var builder = sources.Aggregate(CaseBuilder.New(), (b, s) => b.Interview(Account.A, _ => { }, s));

        var of = AccountMaterial.Of(builder.Build().Cases[0]);

        Assert.Equal([expected, MaterialState.Missing, MaterialState.Missing], of.Select(m => m.State));
    }

    [Fact]
    public void Reports_alone_make_an_account_heard_without_anything_to_read()
    {
        var of = AccountMaterial.Of(CaseBuilder.New().Report(Account.B, "own-growth").Build().Cases[0]);

        Assert.Equal((MaterialState.NoSource, 1), (of[1].State, of[1].Reports));
        Assert.True(of[1].IsThere);
    }
}
