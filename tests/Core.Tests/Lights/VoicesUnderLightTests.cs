using Alliage.Core.Frameworks;
using Alliage.Core.Lights;
using Alliage.Core.Studies;
using Alliage.Core.Tests.Given;

namespace Alliage.Core.Tests.Lights;

/// <summary>How two voices stand to one another under a whole framework.</summary>
public sealed class VoicesUnderLightTests
{
    [Theory]
    [InlineData(VoicesUnderLight.Apart, "vital changed", "minor changed")]
    [InlineData(VoicesUnderLight.Together, "vital changed", "vital")]
    [InlineData(VoicesUnderLight.NeverMeeting, "vital", "changed")]
    [InlineData(VoicesUnderLight.OneAlone, "vital changed", "")]
    [InlineData(VoicesUnderLight.RecordAlone, "", "", "vital")]
    [InlineData(VoicesUnderLight.Nobody, "", "")]
    public void The_first_that_applies_is_said(VoicesUnderLight expected, string a, string b, string record = "") =>
        Assert.Equal(expected, Of(Kinds.Checklist, a, b, record));

    [Fact]
    public void Under_filters_both_speak_of_their_own_firm_even_where_they_differ() =>
        Assert.Equal(VoicesUnderLight.EachOwn, Of(Kinds.Filters, "form-yes", "form-no", ""));

    private static VoicesUnderLight Of(Framework framework, string a, string b, string record)
    {
        var built = new CaseBuilder(framework).Report(Account.A, Ids(a)).Report(Account.B, Ids(b)).Report(Account.Record, Ids(record));
        var study = built.Build();
        return CaseUnderLight.Of(study.Cases[0], study, framework, interpreted: true).Voices;
    }

    private static string[] Ids(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
