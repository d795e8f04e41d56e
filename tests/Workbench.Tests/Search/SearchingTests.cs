using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Core.Texts;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Search;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Tests.Given;

namespace Alliage.Workbench.Tests.Search;

/// <summary>Words found in texts, with what stands around them.</summary>
public sealed class SearchingTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    public async ValueTask InitializeAsync() => await desk.Start("mine", Transcripts.Contents);

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Accents_and_case_do_not_matter_and_the_hit_is_the_texts_own_words_in_context()
    {
        var hit = Assert.Single((await Find("LOYAUTE")).Hits);

        Assert.Equal(("loyauté", "Maud", SpeakerRole.Owner, 2), (hit.Words, hit.Speaker, hit.Role, hit.Turn));
        Assert.Equal("loyauté", Transcripts.TextA[hit.Start..hit.End]);
        Assert.EndsWith("La ", hit.Before);
        Assert.StartsWith(", c’est tout.", hit.After);
    }

    [Fact]
    public async Task Any_of_several_words_is_found_in_the_order_of_the_study()
    {
        var found = await Find("ensemble", "chacun chez soi");
        Assert.Equal(["ensemble", "Chacun chez soi", "ensemble"], found.Hits.Select(h => h.Words));
        Assert.Equal([("pain-A", 2), ("pain-B", 1)], found.Sources.Select(s => (s.Source.Id, s.Hits)));
        Assert.Equal((3, 2), (found.Total, found.Searched));
    }

    [Fact]
    public async Task Whole_words_are_not_found_inside_others()
    {
        Assert.Equal(2, (await Run(new(["pain", "pai"], true, new()))).Total + (await Run(new(["pai"], false, new()))).Total);
        Assert.Equal(0, (await Run(new(["pai"], true, new()))).Total);
    }

    [Fact]
    public async Task A_voice_a_role_a_source_and_a_code_narrow_the_search()
    {
        var (start, end) = Transcripts.At(Transcripts.TextA, "tout ensemble");
        await desk.Do.EditCodings.Run(new("mine", 1, "Claire"), [new CodingStep.Add("pain-A", start, end, "aide")], Desk.Stop);

        Assert.Equal(["pain-B"], (await In(new() { Account = Account.B })).Hits.Select(h => h.Source.Id));
        Assert.Equal(["pain-A"], (await In(new() { Source = "pain-A" })).Hits.Select(h => h.Source.Id));
        Assert.Equal(start + 5, Assert.Single((await In(new() { Codes = ["nous"] })).Hits).Start);
        Assert.Equal(0, (await In(new() { Role = SpeakerRole.Interviewer })).Total);
        Assert.Equal(1, (await Run(new(["deux"], false, new() { Role = SpeakerRole.Interviewer }))).Total);
    }

    [Fact]
    public async Task All_are_counted_and_some_are_listed()
    {
        var found = await Run(new(["e"], false, new(), Skip: 3, Take: 2));
        var all = await Run(new(["e"], false, new(), Take: 1_000));
        Assert.Equal((all.Total, 2), (found.Total, found.Hits.Count));
        Assert.Equal(all.Hits.Skip(3).Take(2), found.Hits);
    }

    [Fact]
    public async Task A_text_that_was_corrected_is_searched_as_it_is_now()
    {
        Assert.Equal(1, (await Find("loyaute")).Total);
        var (start, end) = Transcripts.At(Transcripts.TextA, "loyauté");
        await desk.Do.CorrectText.Run(new("mine", 1, "Claire"), new TextCorrection("pain-A", [new TextChange(start, end, "confiance")]), Desk.Stop);

        Assert.Equal((0, 1), ((await Find("loyaute")).Total, (await Find("confiance")).Total));
    }

    [Fact]
    public async Task A_study_that_came_in_the_place_of_another_of_its_name_is_searched_anew()
    {
        Assert.Equal(1, (await Find("loyaute")).Total);
        await desk.Do.DeleteStudy.Run("mine", Desk.Stop);
        await desk.Store.Create(
            "mine",
            Transcripts.Contents with { Texts = new Dictionary<string, string> { ["pain-A"] = "Rien.", ["pain-B"] = "Rien." } },
            new("Sacha", Desk.Now),
            Desk.Stop);

        Assert.Equal(0, (await Find("loyaute")).Total);
    }

    [Fact]
    public async Task Markers_count_only_what_owners_say()
    {
        var markers = (await desk.Do.SearchStudy.Markers("mine", new(), 10, Desk.Stop)).Value;
        Assert.Equal([("together", 2), ("two", 0)], markers.Select(m => (m.Marker.Id, m.Found.Total)));
    }

    [Fact]
    public async Task Reviewed_hits_are_coded_in_one_revision_and_those_coded_already_stay()
    {
        var hits = (await Find("ensemble")).Hits.Select(h => new ReviewedHit(h.Source.Id, h.Start, h.End, h.Words)).ToList();
        await desk.Do.CodeHits.Run(new("mine", 1, "Claire"), "aide", [hits[0]], Desk.Stop);

        var coded = await desk.Do.CodeHits.Run(new("mine", 2, "Claire"), "aide", hits, Desk.Stop);

        Assert.Equal(3, coded.Value.Snapshot.Revision);
        Assert.Equal(2, coded.Value.Snapshot.Study.Cases[0].Sources.Sum(s => s.Codings.Count));
    }

    [Fact]
    public async Task Nothing_to_search_and_places_that_are_not_there_are_said_at_once()
    {
        var refused = await desk.Do.SearchStudy.Run("mine", new([" "], false, new() { Source = "pain-C", Codes = ["aied"] }), Desk.Stop);
        Assert.Equal(["unknown-source", "unknown-code", "nothing-to-search"], refused.Problems.Select(p => p.Id));
    }

    private Task<SearchResult> Find(params string[] words) => Run(new(words, false, new()));

    private Task<SearchResult> In(SearchScope scope) => Run(new(["ensemble"], false, scope));

    private async Task<SearchResult> Run(StudySearch search) => (await desk.Do.SearchStudy.Run("mine", search, Desk.Stop)).Value.Result;
}
