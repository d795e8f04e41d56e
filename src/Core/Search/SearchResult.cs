using Alliage.Core.Studies;

namespace Alliage.Core.Search;

/// <summary>Words found, with what stands around them (keyword in context). Offsets are UTF-16 units of the source's text.</summary>
/// <param name="Source">The source.</param>
/// <param name="Start">First unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Turn">The turn that they begin in, from 1; 0 outside every turn.</param>
/// <param name="Speaker">Who speaks there; empty where nobody does.</param>
/// <param name="Role">Who that is; null outside every turn.</param>
/// <param name="Before">The words before, on one line.</param>
/// <param name="Words">The words found, as they stand.</param>
/// <param name="After">The words after, on one line.</param>
public sealed record SearchHit(
    Source Source, int Start, int End, int Turn, string Speaker, SpeakerRole? Role, string Before, string Words, string After);

/// <summary>How often something was found in a source, and what stands there.</summary>
/// <param name="Source">The source.</param>
/// <param name="Hits">How often; at least once.</param>
public sealed record SourceHits(Source Source, int Hits);

/// <summary>A number with what it is a part of.</summary>
/// <param name="N">How many.</param>
/// <param name="Of">Of how many that were searched.</param>
public readonly record struct Share(int N, int Of);

/// <summary>What a search found.</summary>
/// <param name="Total">How often, in all.</param>
/// <param name="Turns">In how many turns; a turn of another role, or outside every passage of a code asked for, was not searched.</param>
/// <param name="Voices">In how many voices. The record is none.</param>
/// <param name="Searched">In how many sources was searched.</param>
/// <param name="Sources">The sources with a hit, in the study's order.</param>
/// <param name="Hits">The hits that were asked for, in the study's order.</param>
public sealed record SearchResult(
    int Total, Share Turns, Share Voices, int Searched, IReadOnlyList<SourceHits> Sources, IReadOnlyList<SearchHit> Hits);
