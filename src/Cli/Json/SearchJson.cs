using Alliage.Core.Search;
using Alliage.Core.Studies;
using Alliage.Workbench.Search;

namespace Alliage.Cli.Json;

/// <summary>What was found, in <c>search --json</c>: how often, in how much of what was searched, and the first places.</summary>
internal sealed record SearchJson(
    string Study,
    IReadOnlyList<string> AnyOf,
    int Total,
    ShareJson Turns,
    ShareJson Sources,
    ShareJson Voices,
    IReadOnlyList<HitJson> Hits)
{
    public static SearchJson Of(SearchedStudy searched, IReadOnlyList<string> anyOf)
    {
        var found = searched.Result;
        return new(
            searched.Study.Name,
            anyOf,
            found.Total,
            ShareJson.From(found.Turns),
            new(found.Sources.Count, found.Searched),
            ShareJson.From(found.Voices),
            [.. found.Hits.Select(HitJson.From)]);
    }
}

/// <summary>A marker of the framework with how often owners say it, in <c>search --markers --json</c>.</summary>
internal sealed record MarkerJson(
    string Marker, IReadOnlyList<string> AnyOf, int Total, ShareJson Turns, ShareJson Sources, ShareJson Voices)
{
    public static MarkerJson Of(CountedMarker counted) => new(
        counted.Marker.Id,
        counted.Marker.AnyOf,
        counted.Found.Total,
        ShareJson.From(counted.Found.Turns),
        new(counted.Found.Sources.Count, counted.Found.Searched),
        ShareJson.From(counted.Found.Voices));
}

/// <summary>A number with what it is a part of.</summary>
internal sealed record ShareJson(int N, int Of)
{
    public static ShareJson From(Share share) => new(share.N, share.Of);
}

/// <summary>One place, with the words around it.</summary>
internal sealed record HitJson(
    string Source, string Alliance, string Account, int Start, int End, int Turn, string Speaker, string? Role, string Before, string Words, string After)
{
    public static HitJson From(SearchHit hit) => new(
        hit.Source.Id,
        hit.Source.Alliance,
        Keyword.Of(hit.Source.Account),
        hit.Start,
        hit.End,
        hit.Turn,
        hit.Speaker,
        hit.Role is { } role ? Keyword.Of(role) : null,
        hit.Before,
        hit.Words,
        hit.After);
}
