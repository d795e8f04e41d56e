using Alliage.Core.Studies;
using Alliage.Web.Tests.Alliances;
using Xunit;

namespace Alliage.Web.Tests.Sources;

public sealed class SpeakersAndThemesTests : IDisposable
{
    private const string Speakers = "/studies/mine/sources/pain-A/speakers";
    private const string Themes = "/studies/mine/sources/pain-A/themes";

    private static readonly (string, string)[] Said = [("name", "Claire"), ("choice.0", "interviewer"), ("name", "Ana"), ("choice.1", "owner")];

    private readonly Site site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("fr", "Qui parle dans pain-A ?")]
    [InlineData("en", "Who speaks in pain-A?")]
    public async Task Who_asks_and_who_answers_is_proposed_and_a_person_says_it_without_script(string language, string title)
    {
        await site.Interview();
        var claire = site.Visit(language);

        var page = await claire.Get(Speakers);
        Assert.Equal(Page.Plain(title), page.TextOf("h1"));
        Assert.Equal(("interviewer", "owner"), (page.Field("choice.0"), page.Field("choice.1")));
        Assert.Equal(6, page.TextsOf(".turn").Count);

        var answer = await claire.Send(Speakers, page, [.. Said, ("by", "Claire"), ("action", "confirm")]);

        Assert.Equal(Themes, answer.Location);
        Assert.Equal(3, (await site.Source("pain-A")).Turns.Count(t => t.Role == SpeakerRole.Owner));
    }

    [Fact]
    public async Task An_interview_without_an_owner_is_refused_and_the_choices_stay()
    {
        await site.Interview();
        var claire = site.Visit();

        var page = await claire.Send(Speakers, await claire.Get(Speakers), ("name", "Claire"), ("choice.0", "other"), ("name", "Ana"), ("choice.1", "interviewer"), ("by", "Claire"));

        Assert.Single(page.TextsOf(".problems li"));
        Assert.Equal(("other", "interviewer"), (page.Field("choice.0"), page.Field("choice.1")));
        Assert.Empty((await site.Source("pain-A")).Turns);
    }

    [Fact]
    public async Task A_name_met_once_becomes_a_speaker_where_a_person_says_so()
    {
        await site.Interview(Arriving.Transcript + "\nYvon : Bonjour.\n");
        var claire = site.Visit();
        var page = await claire.Get(Speakers);
        Assert.Equal("not-a-speaker", page.Field("choice.2"));

        page = await claire.Send(Speakers, page, [.. Said, ("name", "Yvon"), ("choice.2", "other"), ("by", "Claire"), ("action", "look")]);
        Assert.Equal("other", page.Field("choice.2"));
        Assert.Contains("Yvon", page.TextsOf(".turn .caps"));
        await claire.Send(Speakers, page, [.. Said, ("name", "Yvon"), ("choice.2", "other"), ("by", "Claire"), ("action", "confirm")]);

        Assert.Equal(6, (await site.Source("pain-A")).Turns.Count);
    }

    [Fact]
    public async Task A_text_without_labels_is_the_owners_as_a_whole_once_a_person_says_so()
    {
        await site.Interview("On a commencé ensemble. C’était un bon temps.");
        var claire = site.Visit();

        await claire.Send(Speakers, await claire.Get(Speakers), ("name", ""), ("choice.0", "owner"), ("by", "Claire"), ("action", "confirm"));

        Assert.Equal(SpeakerRole.Owner, Assert.Single((await site.Source("pain-A")).Turns).Role);
    }

    [Fact]
    public async Task Themes_are_proposed_with_the_words_that_made_them_and_confirmed_changed_added_or_dropped()
    {
        var claire = await Spoken();
        var page = await claire.Get(Themes);
        var first = (await site.Source("pain-A")).Turns.Where(t => t.Role == SpeakerRole.Interviewer).Select(t => t.Start).ToList();
        Assert.Contains("Pourquoi cette alliance", page.TextsOf(".cue"));
        Assert.Equal(("openly", "by-name"), (page.Field($"q.{first[0]}.logic"), page.Field($"q.{first[1]}.partner-tie")));

        // when one is confirmed, one dropped, and one added to a question that recalls none
        page = await claire.Get(Themes + "?all=1");
        await claire.Send(
            Themes + "?all=1", page, ($"q.{first[0]}.logic", "openly"), ($"q.{first[1]}.partner-tie", "no"), ($"more.{first[2]}", "competition"), ($"how.{first[2]}", "by-name"), ("by", "Claire"), ("action", "themes"));

        var raised = (await site.Source("pain-A")).Raised;
        Assert.Equal([("logic", RaisedHow.Openly, "Claire"), ("competition", RaisedHow.ByName, "Claire")], raised.Select(r => (r.Theme, r.How, r.ConfirmedBy!)));
        Assert.Equal("no", (await claire.Get(Themes)).Field($"q.{first[1]}.partner-tie"));

        // when it is changed and the added one dropped
        page = await claire.Get(Themes);
        await claire.Send(Themes, page, ($"q.{first[0]}.logic", "by-name"), ($"q.{first[2]}.competition", "no"), ("by", "Claire"), ("action", "themes"));
        Assert.Equal(("logic", RaisedHow.ByName), ((await site.Source("pain-A")).Raised.Select(r => (r.Theme, r.How)).Single()));
    }

    [Theory]
    [InlineData("fr", "aucun thème n’est confirmé comme abordé ouvertement, et la source n’est pas marquée lue en entier", "la source n’est pas marquée lue en entier.", "les silences sont calculés")]
    [InlineData("en", "no theme is confirmed as raised openly, and the source is not marked fully read", "the source is not marked fully read.", "silences are computed")]
    public async Task The_page_says_what_is_missing_for_a_silence(string language, string both, string read, string none)
    {
        await Spoken();
        var claire = site.Visit(language);
        Assert.Contains(both, (await claire.Get(Themes)).TextOf("#silence"), StringComparison.Ordinal);

        await claire.Send(Themes, await claire.Get(Themes), ($"q.{(await site.Source("pain-A")).Turns[0].Start}.logic", "openly"), ("by", "Claire"), ("action", "themes"));
        Assert.EndsWith(read, (await claire.Get(Themes)).TextOf("#silence"), StringComparison.Ordinal);

        await claire.Send(Themes, await claire.Get(Themes), ("state", "read"), ("by", "Claire"), ("action", "state"));
        Assert.Contains(none, (await claire.Get(Themes)).TextOf("#silence"), StringComparison.Ordinal);
        Assert.Equal(SourceState.Read, (await site.Source("pain-A")).Source.State);
    }

    private async Task<Visitor> Spoken()
    {
        await site.Interview();
        var claire = site.Visit();
        await claire.Send(Speakers, await claire.Get(Speakers), [.. Said, ("by", "Claire"), ("action", "confirm")]);
        return claire;
    }
}
