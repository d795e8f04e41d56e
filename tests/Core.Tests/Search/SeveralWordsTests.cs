using Alliage.Core.Search;
using Alliage.Core.Studies;

namespace Alliage.Core.Tests.Search;

/// <summary>Several words are found in one order, however many there are.</summary>
public sealed class SeveralWordsTests
{
    private const string Text = "en commun, ensemble, en commun accord, chacun pour soi, commun";

    [Fact]
    public void Where_several_begin_at_one_place_the_longest_is_meant() =>
        Assert.Equal(["en commun", "ensemble", "en commun accord", "commun"], Found("commun", "en commun", "ensemble", "en commun accord"));

    [Fact]
    public void Few_words_and_many_are_found_alike()
    {
        string[] many = [.. Enumerable.Range(0, 20).Select(i => "zz" + i)];
        Assert.Equal(Found("commun", "en", "ensemble", "soi"), Found([.. many, "commun", "en", "ensemble", "soi"]));
    }

    [Theory]
    [InlineData(" ensemble ,, en commun,ensemble", "ensemble|en commun")]
    [InlineData(" , ", "")]
    [InlineData(null, "")]
    public void What_is_typed_is_parted_at_commas(string? typed, string words) =>
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), SearchWords.Of(typed));

    [Fact]
    public void Counts_come_with_what_was_searched()
    {
        var found = Search(new SearchScope { Role = SpeakerRole.Owner }, "commun");
        Assert.Equal((2, new Share(1, 1), new Share(1, 1), 1), (found.Total, found.Turns, found.Voices, found.Searched));
        Assert.Equal((3, new Share(2, 2)), (Search(new SearchScope(), "commun").Total, Search(new SearchScope(), "commun").Turns));
    }

    private static IEnumerable<string> Found(params string[] anyOf) => Search(new SearchScope(), anyOf).Hits.Select(h => h.Words);

    /// <summary>The last word is the interviewer's.</summary>
    private static SearchResult Search(SearchScope scope, params string[] anyOf)
    {
        var last = Text.LastIndexOf(' ') + 1;
        var study = Study.From("mine", new StudyRows
        {
            Settings = new() { Framework = "small", FrameworkVersion = "1" },
            Alliances = [new() { Id = "x" }],
            Sources = [new() { Id = "a", Alliance = "x", Account = Account.A, Kind = SourceKind.Interview }],
            Turns =
            [
                new() { Source = "a", Start = 0, End = last, Role = SpeakerRole.Owner, Words = 1 },
                new() { Source = "a", Start = last, End = Text.Length, Role = SpeakerRole.Interviewer, Words = 1 },
            ],
        });
        return TextSearch.Of(study, _ => SearchableText.Of(Text), SearchQuery.Of(anyOf, wholeWords: true)!, scope);
    }
}
