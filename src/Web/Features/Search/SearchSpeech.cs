using Alliage.Core.Search;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Search;

/// <summary>What was found, as a sentence with its denominators.</summary>
public static class SearchSpeech
{
    public static string Count(Words words, SearchResult found) => words.Count(
        "search.count", found.Total, found.Turns.N, found.Turns.Of, found.Sources.Count, found.Searched, found.Voices.N, found.Voices.Of);
}
