using Alliage.Core.Search;
using Alliage.Workbench.Search;

namespace Alliage.Cli.Views.Search;

/// <summary>What was found, for people: how often and in how much, then each place in its words.</summary>
internal static class SearchView
{
    public static void Write(Session session, SearchedStudy searched)
    {
        var (page, words, found) = (session.Results, session.Words, searched.Result);
        page.Line(Count(session, found));
        foreach (var source in found.Hits.GroupBy(h => h.Source.Id))
        {
            page.Heading(source.Key);
            foreach (var hit in source)
            {
                page.Item("·", words.Of("search.hit", hit.Turn, hit.Speaker, hit.Before, hit.Words, hit.After));
            }
        }

        if (found.Hits.Count < found.Total)
        {
            page.Line(words.Of("search.rest", found.Hits.Count, found.Total));
        }
    }

    public static void Write(Session session, IReadOnlyList<CountedMarker> markers)
    {
        foreach (var marker in markers)
        {
            session.Results.Item("·", session.Words.Of("search.marker", string.Join(", ", marker.Marker.AnyOf), Count(session, marker.Found)));
        }
    }

    private static string Count(Session session, SearchResult found) => session.Words.Count(
        "search.count", found.Total, found.Turns.N, found.Turns.Of, found.Sources.Count, found.Searched, found.Voices.N, found.Voices.Of);
}
