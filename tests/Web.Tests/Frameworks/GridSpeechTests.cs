using Alliage.Core.Frameworks;
using Alliage.Core.Frameworks.Json;
using Alliage.Web.Features.Frameworks;
using Alliage.Web.Wording;
using Xunit;

namespace Alliage.Web.Tests.Frameworks;

public sealed class GridSpeechTests
{
    private static readonly Framework Framework = FrameworkJson.Read(
        "framework.json", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "frameworks", "jaouen-2006", "framework.json"))).Value.Value;

    private readonly GridSpeech speech = new(Words.In("en"), Framework, new FrameworkWording("en", new Dictionary<string, string>()));

    [Theory]
    [InlineData("", "")]
    [InlineData(" , ", "")]
    [InlineData("3.1.1", "§\u00a03.1.1")]
    [InlineData("3.1.1, conclusion", "§\u00a03.1.1, conclusion")]
    [InlineData("T3", "table 3")]
    [InlineData("F4", "figure 4")]
    [InlineData("T", "T")]
    [InlineData("Appendix", "Appendix")]
    public void A_section_is_named_as_people_name_it_and_an_unknown_part_stays_as_it_is(string section, string said) =>
        Assert.Equal(said, speech.Section(section));

    [Theory]
    [InlineData(OriginKind.Paper, "4.4", null, "Paper, §\u00a04.4")]
    [InlineData(OriginKind.OtherSource, null, "granovetter-1973", "Granovetter (1973)")]
    [InlineData(OriginKind.OtherSource, null, "dussauge-garrette-1995", "Dussauge and Garrette (1995)")]
    [InlineData(OriginKind.OurInterpretation, null, null, "our interpretation")]
    [InlineData(OriginKind.OurInterpretation, "4.4", null, "our interpretation, beside §\u00a04.4")]
    public void A_rule_says_whom_it_comes_from(OriginKind from, string? section, string? work, string said) =>
        Assert.Equal(said, speech.Origin(new() { From = from, Section = section, Work = work }));
}
