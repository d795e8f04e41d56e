using Alliage.Core.Studies;
using Xunit;

namespace Alliage.Web.Tests.Alliances;

public sealed class AnswersTests : IDisposable
{
    private const string Case = "/studies/reference-2006/alliances/A";

    private readonly Site site = new();
    private readonly Visitor claire;

    public AnswersTests() => claire = site.Visit();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_answer_is_shown_with_its_item_as_words_behind_its_reading()
    {
        await Answer(new Answer { Id = "a1", Alliance = "A", Account = Account.A, Item = "LOG3", Text = "With him or with nobody", Indicators = ["him-or-nobody"] });

        var page = await claire.Get(Case);

        Assert.Contains("With him or with nobody", page.TextOf("#r-A-him-or-nobody"), StringComparison.Ordinal);
        Assert.Contains("item LOG3 of the questionnaire", page.TextOf("#r-A-him-or-nobody"), StringComparison.Ordinal);
        Assert.Contains("answer-a1", page.Ids);
        Assert.Equal($"{Case}#answer-a1", (await claire.Get("/studies/reference-2006/evidence/answer/a1")).Location);
    }

    [Theory]
    [InlineData(Absence.PreferNot, "“I’d rather not say.”")]
    [InlineData(Absence.DontKnow, "“I don’t know.”")]
    [InlineData(Absence.NotApplicable, "Does not apply")]
    [InlineData(Absence.AskedNotMentioned, "Raised, not mentioned")]
    [InlineData(Absence.NotReached, "The interview or questionnaire stopped before it")]
    public async Task Every_absence_is_said_as_what_it_is_and_never_drawn_as_silence(Absence absence, string words)
    {
        await Answer(new Answer { Id = "a1", Alliance = "A", Account = Account.B, Item = "LOG1", Absence = absence, Indicators = ["partner-growth"] });

        var page = await claire.Get(Case + "?by=facets");

        Assert.Contains(words, page.TextOf("#facet-partner-growth .voice.b"), StringComparison.Ordinal);
        Assert.Empty(page.TextsOf("#facet-partner-growth .voice.b .silence"));
    }

    /// <summary>Brings the study into the workspace by an ordinary change, then adds the answer.</summary>
    private async Task Answer(Answer answer)
    {
        var form = await claire.Get($"{Case}/enter/attributes");
        await claire.Send($"{Case}/enter/attributes", form, ("name", "village"), ("value", "same"), ("account", "alliance"), ("by", "Claire"));
        await site.Put("reference-2006", answer);
    }
}
